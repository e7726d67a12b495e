import {
  claimPaths,
  type ClaimDetail,
  type ClaimFilterChoices,
  type ClaimPage,
  type OrderingProviderChoices,
} from '@chartwright/contracts';
import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { type Actor, CurrentActor } from '../../platform/auth/actor.js';
import { ParseIdPipe } from '../../platform/errors/parse-id.pipe.js';
import { RequirePermission } from '../../platform/permissions/require-permission.js';
import { ClaimFilterDto, HoldClaimDto, OrderingProviderDto, ReleaseClaimDto, RescrubClaimDto, SearchClaimsDto } from './claims.dto.js';
import { ClaimsService } from './claims.service.js';
import { ClaimsCsvService } from './list/claims-csv.service.js';

const claimId = ':claimId';

@ApiTags('claims')
@Controller()
export class ClaimsController {
  constructor(
    private readonly claims: ClaimsService,
    private readonly csv: ClaimsCsvService,
  ) {}

  /** A reading, sent as POST because the filter may hold a patient's name and addresses are written to logs. */
  @RequirePermission('claim.view')
  @HttpCode(200)
  @Post(claimPaths.search)
  search(@CurrentActor() actor: Actor, @Body() body: SearchClaimsDto): Promise<ClaimPage> {
    return this.claims.search(actor, body);
  }

  /** Every claim that the filter shows, not one page of them. */
  @RequirePermission('claim.export')
  @HttpCode(200)
  @ApiProduces('text/csv')
  @Post(claimPaths.csv)
  async downloadCsv(@CurrentActor() actor: Actor, @Body() filter: ClaimFilterDto, @Res() response: Response): Promise<void> {
    response.setHeader('content-type', 'text/csv; charset=utf-8');
    response.setHeader('content-disposition', 'attachment; filename="claims.csv"');
    response.setHeader('cache-control', 'no-store');
    await this.csv.writeTo(response, actor, filter);
  }

  @RequirePermission('claim.view')
  @Get(claimPaths.choices)
  choices(@CurrentActor() actor: Actor): Promise<ClaimFilterChoices> {
    return this.claims.choices(actor);
  }

  @RequirePermission('claim.view')
  @Get(claimPaths.detail(claimId))
  detail(@CurrentActor() actor: Actor, @Param('claimId', ParseIdPipe) id: string): Promise<ClaimDetail> {
    return this.claims.detail(actor, id);
  }

  @RequirePermission('claim.hold')
  @HttpCode(200)
  @Post(claimPaths.hold(claimId))
  hold(@CurrentActor() actor: Actor, @Param('claimId', ParseIdPipe) id: string, @Body() body: HoldClaimDto): Promise<ClaimDetail> {
    return this.claims.hold(actor, id, body);
  }

  @RequirePermission('claim.release')
  @HttpCode(200)
  @Post(claimPaths.release(claimId))
  release(@CurrentActor() actor: Actor, @Param('claimId', ParseIdPipe) id: string, @Body() body: ReleaseClaimDto): Promise<ClaimDetail> {
    return this.claims.release(actor, id, body.version, body.reason);
  }

  @RequirePermission('claim.hold')
  @HttpCode(200)
  @Post(claimPaths.rescrub(claimId))
  rescrub(@CurrentActor() actor: Actor, @Param('claimId', ParseIdPipe) id: string, @Body() body: RescrubClaimDto): Promise<ClaimDetail> {
    return this.claims.rescrub(actor, id, body.version);
  }

  @RequirePermission('claim.correct')
  @Get(claimPaths.orderingProvider(claimId))
  orderingProviders(@CurrentActor() actor: Actor, @Param('claimId', ParseIdPipe) id: string): Promise<OrderingProviderChoices> {
    return this.claims.orderingProviders(actor, id);
  }

  @RequirePermission('claim.correct')
  @HttpCode(200)
  @Post(claimPaths.orderingProvider(claimId))
  nameOrderingProvider(
    @CurrentActor() actor: Actor,
    @Param('claimId', ParseIdPipe) id: string,
    @Body() body: OrderingProviderDto,
  ): Promise<ClaimDetail> {
    return this.claims.nameOrderingProvider(actor, id, body);
  }
}

import type { CodingDesk } from '@chartwright/contracts';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '../../../platform/auth/actor.js';
import { ParseIdPipe } from '../../../platform/errors/parse-id.pipe.js';
import { RequirePermission } from '../../../platform/permissions/require-permission.js';
import { AskProviderDto, CloseQueryDto } from './ask-provider.dto.js';
import { ProviderQueriesService } from './provider-queries.service.js';

@ApiTags('coding')
@Controller('cases/:caseId/queries')
export class ProviderQueriesController {
  constructor(private readonly queries: ProviderQueriesService) {}

  @Post()
  @HttpCode(200)
  @RequirePermission('query.create')
  ask(@CurrentActor() user: Actor, @Param('caseId', ParseIdPipe) caseId: string, @Body() body: AskProviderDto): Promise<CodingDesk> {
    const { leaseToken, ...text } = body;
    return this.queries.ask(user, caseId, leaseToken, text);
  }

  @Post(':questionId/close')
  @HttpCode(200)
  @RequirePermission('query.create')
  close(
    @CurrentActor() user: Actor,
    @Param('caseId', ParseIdPipe) caseId: string,
    @Param('questionId', ParseIdPipe) queryId: string,
    @Body() body: CloseQueryDto,
  ): Promise<CodingDesk> {
    return this.queries.close(user, caseId, queryId, body.outcome);
  }
}

import {
  claimPaths,
  type ClaimBatchesCreated,
  type ClaimBatchPage,
  type ClaimBatchPreview,
  type ClaimBatchView,
} from '@chartwright/contracts';
import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { type Actor, CurrentActor } from '../../../platform/auth/actor.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { ParseIdPipe } from '../../../platform/errors/parse-id.pipe.js';
import { RequirePermission } from '../../../platform/permissions/require-permission.js';
import { CreateClaimBatchDto } from '../claims.dto.js';
import { ClaimBatchesService } from './claim-batches.service.js';

const batchId = ':batchId';
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

@ApiTags('claims')
@Controller()
export class ClaimBatchesController {
  constructor(private readonly batches: ClaimBatchesService) {}

  @RequirePermission('claim.export')
  @Post(claimPaths.batches)
  async create(@CurrentActor() actor: Actor, @Body() body: CreateClaimBatchDto): Promise<ClaimBatchesCreated> {
    return { batches: await this.batches.create(actor, body) };
  }

  @RequirePermission('claim.export')
  @HttpCode(200)
  @Post(claimPaths.previewBatch)
  preview(@CurrentActor() actor: Actor, @Body() body: CreateClaimBatchDto): Promise<ClaimBatchPreview> {
    return this.batches.preview(actor, body);
  }

  @RequirePermission('claim.view')
  @ApiQuery({ name: 'cursor', required: false })
  @Get(claimPaths.batches)
  list(@CurrentActor() actor: Actor, @Query('cursor') cursor?: string): Promise<ClaimBatchPage> {
    if (cursor !== undefined && !ID.test(cursor)) throw new AppError('validation_failed', 'The place to go on from is not one we gave.');
    return this.batches.list(actor, cursor ?? null);
  }

  @RequirePermission('claim.view')
  @Get(claimPaths.batch(batchId))
  get(@CurrentActor() actor: Actor, @Param('batchId', ParseIdPipe) id: string): Promise<ClaimBatchView> {
    return this.batches.get(actor, id);
  }

  @RequirePermission('claim.export')
  @HttpCode(200)
  @Post(claimPaths.takeBackBatch(batchId))
  takeBack(@CurrentActor() actor: Actor, @Param('batchId', ParseIdPipe) id: string): Promise<ClaimBatchView> {
    return this.batches.takeBack(actor, id);
  }

  @RequirePermission('claim.export')
  @ApiProduces('application/edi-x12')
  @Get(claimPaths.batchFile(batchId))
  async download(@CurrentActor() actor: Actor, @Param('batchId', ParseIdPipe) id: string, @Res() response: Response): Promise<void> {
    const { name, content } = await this.batches.file(actor, id);
    response.setHeader('content-type', 'application/edi-x12');
    response.setHeader('content-disposition', `attachment; filename="${name}"`);
    response.setHeader('cache-control', 'no-store');
    response.end(content);
  }
}

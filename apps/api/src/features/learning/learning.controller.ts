import { learningPaths, type LearningReport, type ResetLearningAnswer } from '@chartwright/contracts';
import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { type Actor, CurrentActor } from '../../platform/auth/actor.js';
import { ParseIdPipe } from '../../platform/errors/parse-id.pipe.js';
import { RequirePermission } from '../../platform/permissions/require-permission.js';
import { LearningFilterDto, ResetLearningDto } from './learning.dto.js';
import { LearningService } from './learning.service.js';

@ApiTags('learning')
@Controller()
export class LearningController {
  constructor(private readonly learning: LearningService) {}

  @RequirePermission('suggestion.report')
  @Get(learningPaths.report(':practiceId'))
  report(
    @CurrentActor() actor: Actor,
    @Param('practiceId', ParseIdPipe) practiceId: string,
    @Query() filter: LearningFilterDto,
  ): Promise<LearningReport> {
    return this.learning.report(actor, practiceId, filter);
  }

  @RequirePermission('suggestion.report')
  @ApiProduces('text/csv')
  @Get(learningPaths.csv(':practiceId'))
  async exportCsv(
    @CurrentActor() actor: Actor,
    @Param('practiceId', ParseIdPipe) practiceId: string,
    @Query() filter: LearningFilterDto,
    @Res() response: Response,
  ): Promise<void> {
    const csv = await this.learning.csv(actor, practiceId, filter);
    response.setHeader('content-type', 'text/csv; charset=utf-8');
    response.setHeader('content-disposition', 'attachment; filename="suggestions-report.csv"');
    response.setHeader('cache-control', 'no-store');
    response.send(csv);
  }

  @RequirePermission('suggestion.resetLearning')
  @HttpCode(200)
  @Post(learningPaths.reset(':practiceId'))
  reset(
    @CurrentActor() actor: Actor,
    @Param('practiceId', ParseIdPipe) practiceId: string,
    @Body() body: ResetLearningDto,
  ): Promise<ResetLearningAnswer> {
    return this.learning.reset(actor, practiceId, body.reason.trim());
  }
}

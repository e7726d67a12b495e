import type { ReviewedAnswer } from '@chartwright/contracts';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '../../../platform/auth/actor.js';
import { ParseIdPipe } from '../../../platform/errors/parse-id.pipe.js';
import { RequirePermission } from '../../../platform/permissions/require-permission.js';
import { ApproveReviewDto, ReturnReviewDto } from './review.dto.js';
import { ReviewsService } from './reviews.service.js';

@ApiTags('review')
@Controller('cases/:caseId/review')
export class ReviewsController {
  constructor(private readonly reviews: ReviewsService) {}

  @Post('approve')
  @HttpCode(200)
  @RequirePermission('audit.perform')
  approve(
    @CurrentActor() user: Actor,
    @Param('caseId', ParseIdPipe) caseId: string,
    @Body() body: ApproveReviewDto,
  ): Promise<ReviewedAnswer> {
    return this.reviews.approve(user, caseId, body);
  }

  @Post('return')
  @HttpCode(200)
  @RequirePermission('audit.perform')
  sendBack(
    @CurrentActor() user: Actor,
    @Param('caseId', ParseIdPipe) caseId: string,
    @Body() body: ReturnReviewDto,
  ): Promise<ReviewedAnswer> {
    return this.reviews.sendBack(user, caseId, body, body.remark.trim());
  }
}

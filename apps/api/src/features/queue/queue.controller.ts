import type { CodingDesk, HeartbeatAnswer, ReviewQueue, TakeNextAnswer, TeamQueue, Worklist } from '@chartwright/contracts';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '../../platform/auth/actor.js';
import { ParseIdPipe } from '../../platform/errors/parse-id.pipe.js';
import { RequirePermission } from '../../platform/permissions/require-permission.js';
import { HeartbeatDto, ReleaseCaseDto, TakeOverDto, TeamQueueDto } from './queue.dto.js';
import { QueueService } from './queue.service.js';

@ApiTags('queue')
@Controller()
export class QueueController {
  constructor(private readonly queue: QueueService) {}

  @Post('queue/take-next')
  @HttpCode(200)
  @RequirePermission('case.take')
  takeNext(@CurrentActor() user: Actor): Promise<TakeNextAnswer> {
    return this.queue.takeNext(user);
  }

  @Get('queue/worklist')
  @RequirePermission('queue.viewOwn')
  worklist(@CurrentActor() user: Actor): Promise<Worklist> {
    return this.queue.worklist(user);
  }

  @Get('queue/team')
  @RequirePermission('queue.viewTeam')
  team(@CurrentActor() user: Actor, @Query() filter: TeamQueueDto): Promise<TeamQueue> {
    return this.queue.team(user, filter);
  }

  @Get('queue/reviews')
  @RequirePermission('audit.perform')
  reviews(@CurrentActor() user: Actor): Promise<ReviewQueue> {
    return this.queue.reviews(user);
  }

  @Post('cases/:caseId/take')
  @HttpCode(200)
  @RequirePermission('case.take')
  take(@CurrentActor() user: Actor, @Param('caseId', ParseIdPipe) caseId: string): Promise<CodingDesk> {
    return this.queue.take(user, caseId);
  }

  /** Sent by the desk only while somebody works at it, so that an idle tab gives the case back (OP-005). */
  @Post('cases/:caseId/lease/heartbeat')
  @HttpCode(200)
  @RequirePermission('case.take')
  heartbeat(
    @CurrentActor() user: Actor,
    @Param('caseId', ParseIdPipe) caseId: string,
    @Body() body: HeartbeatDto,
  ): Promise<HeartbeatAnswer> {
    return this.queue.heartbeat(user, caseId, body.leaseToken);
  }

  @Post('cases/:caseId/lease/release')
  @HttpCode(200)
  @RequirePermission('case.take')
  release(@CurrentActor() user: Actor, @Param('caseId', ParseIdPipe) caseId: string, @Body() body: ReleaseCaseDto): Promise<Worklist> {
    return this.queue.release(user, caseId, body.leaseToken, body.reason?.trim() || null);
  }

  @Post('cases/:caseId/lease/take-over')
  @HttpCode(200)
  @RequirePermission('case.takeOver')
  takeOver(@CurrentActor() user: Actor, @Param('caseId', ParseIdPipe) caseId: string, @Body() body: TakeOverDto): Promise<CodingDesk> {
    return this.queue.takeOver(user, caseId, body.reason.trim());
  }
}

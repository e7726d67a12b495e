import { accountPaths, type FailedJobList } from '@chartwright/contracts';
import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../../platform/auth/actor.js';
import { RequirePermission } from '../../../platform/permissions/require-permission.js';
import { FailedJobsService } from './failed-jobs.service.js';

@ApiTags('administration')
@Controller()
export class FailedJobsController {
  constructor(private readonly failedJobs: FailedJobsService) {}

  @RequirePermission('job.viewFailed')
  @Get(accountPaths.failedJobs)
  list(@CurrentActor() actor: Actor): Promise<FailedJobList> {
    return this.failedJobs.list(actor);
  }

  @RequirePermission('job.viewFailed')
  @HttpCode(200)
  @Post(accountPaths.retryJob(':jobId'))
  retry(@CurrentActor() actor: Actor, @Param('jobId') jobId: string): Promise<FailedJobList> {
    return this.failedJobs.retry(actor, jobId);
  }
}

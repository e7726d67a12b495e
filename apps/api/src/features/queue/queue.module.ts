import { Module } from '@nestjs/common';
import { DeskModule } from '../../platform/desk/desk.module.js';
import { ExpireLeasesJob } from './expire-leases.job.js';
import { QueueController } from './queue.controller.js';
import { QueueService } from './queue.service.js';

@Module({ imports: [DeskModule], controllers: [QueueController], providers: [QueueService, ExpireLeasesJob] })
export class QueueModule {}

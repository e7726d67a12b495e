import { Global, Module } from '@nestjs/common';
import { LiveListener } from './live-listener.js';
import { LiveStream } from './live-stream.js';
import { LiveController } from './live.controller.js';
import { PurgeLiveEventsJob } from './purge-live-events.job.js';

@Global()
@Module({ controllers: [LiveController], providers: [LiveListener, LiveStream, PurgeLiveEventsJob], exports: [LiveListener] })
export class LiveModule {}

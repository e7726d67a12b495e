import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { JobList } from './job-list.js';
import { JobRunner } from './job-runner.js';

@Global()
@Module({ imports: [DiscoveryModule], providers: [JobList, JobRunner], exports: [JobList, JobRunner] })
export class JobsModule {}

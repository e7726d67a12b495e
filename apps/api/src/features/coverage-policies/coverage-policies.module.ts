import { Module } from '@nestjs/common';
import { CoveragePoliciesController } from './coverage-policies.controller.js';
import { CoveragePoliciesService } from './coverage-policies.service.js';

@Module({ controllers: [CoveragePoliciesController], providers: [CoveragePoliciesService] })
export class CoveragePoliciesModule {}

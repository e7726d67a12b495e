import { Module } from '@nestjs/common';
import { CoveragePolicies } from './coverage-policies.service.js';

@Module({ providers: [CoveragePolicies], exports: [CoveragePolicies] })
export class RulesModule {}

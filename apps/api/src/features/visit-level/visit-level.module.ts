import { Module } from '@nestjs/common';
import { VisitLevelController } from './visit-level.controller.js';

@Module({ controllers: [VisitLevelController] })
export class VisitLevelModule {}

import { Module } from '@nestjs/common';
import { RulesModule } from '../rules/rules.module.js';
import { CodeSetsModule } from '../code-sets/code-sets.module.js';
import { DeskReader } from './desk-reader.service.js';
import { DeskTaker } from './desk-taker.service.js';
import { DraftChecker } from './draft-checker.service.js';

@Module({ imports: [CodeSetsModule, RulesModule], providers: [DeskReader, DeskTaker, DraftChecker], exports: [DeskReader, DeskTaker] })
export class DeskModule {}

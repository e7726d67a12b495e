import { Module } from '@nestjs/common';
import { DeskModule } from '../../platform/desk/desk.module.js';
import { SuggestingModule } from '../../platform/suggesting/suggesting.module.js';
import { CodingController } from './coding.controller.js';
import { CodingService } from './coding.service.js';
import { WhyNotService } from './why-not.service.js';
import { DraftEditor } from './draft-editor.service.js';

@Module({
  imports: [DeskModule, SuggestingModule],
  controllers: [CodingController],
  providers: [CodingService, DraftEditor, WhyNotService],
})
export class CodingModule {}

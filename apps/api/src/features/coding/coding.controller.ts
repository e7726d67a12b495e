import type { CodingDesk, DeskWork, RevealedIdentity, SubmitCodingAnswer, WhyNotAnswer } from '@chartwright/contracts';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '../../platform/auth/actor.js';
import { ParseIdPipe } from '../../platform/errors/parse-id.pipe.js';
import { RequirePermission } from '../../platform/permissions/require-permission.js';
import { EditDraftDto, HoldCaseDto, RevealIdentityDto, SendRemarkDto, SubmitCodingDto, UndoDraftDto } from './coding.dto.js';
import { CodingService } from './coding.service.js';
import { WhyNotService } from './why-not.service.js';
import { toDraftEdit } from './draft-edit.dto.js';

@ApiTags('coding')
@Controller('cases/:caseId')
export class CodingController {
  constructor(
    private readonly coding: CodingService,
    private readonly whyNotService: WhyNotService,
  ) {}

  @Get('desk')
  @RequirePermission('code.edit')
  desk(@CurrentActor() user: Actor, @Param('caseId', ParseIdPipe) caseId: string): Promise<CodingDesk> {
    return this.coding.desk(user, caseId);
  }

  @Get('why-not/:code')
  @RequirePermission('code.edit')
  whyNot(@CurrentActor() user: Actor, @Param('caseId', ParseIdPipe) caseId: string, @Param('code') code: string): Promise<WhyNotAnswer> {
    return this.whyNotService.whyNot(user, caseId, code);
  }

  @Post('draft/edits')
  @HttpCode(200)
  @RequirePermission('code.edit')
  edit(@CurrentActor() user: Actor, @Param('caseId', ParseIdPipe) caseId: string, @Body() body: EditDraftDto): Promise<DeskWork> {
    return this.coding.edit(user, caseId, body, body.edits.map(toDraftEdit));
  }

  @Post('draft/undo')
  @HttpCode(200)
  @RequirePermission('code.edit')
  undo(@CurrentActor() user: Actor, @Param('caseId', ParseIdPipe) caseId: string, @Body() body: UndoDraftDto): Promise<DeskWork> {
    return this.coding.undo(user, caseId, body);
  }

  @Post('draft/redo')
  @HttpCode(200)
  @RequirePermission('code.edit')
  redo(@CurrentActor() user: Actor, @Param('caseId', ParseIdPipe) caseId: string, @Body() body: UndoDraftDto): Promise<DeskWork> {
    return this.coding.redo(user, caseId, body);
  }

  @Post('hold')
  @HttpCode(200)
  @RequirePermission('code.edit')
  hold(@CurrentActor() user: Actor, @Param('caseId', ParseIdPipe) caseId: string, @Body() body: HoldCaseDto): Promise<CodingDesk> {
    return this.coding.hold(user, caseId, body.leaseToken, { reason: body.reason, note: body.note?.trim() || null });
  }

  @Post('resume')
  @HttpCode(200)
  @RequirePermission('code.edit')
  resume(@CurrentActor() user: Actor, @Param('caseId', ParseIdPipe) caseId: string): Promise<CodingDesk> {
    return this.coding.resume(user, caseId);
  }

  @Post('reveal-identity')
  @HttpCode(200)
  @RequirePermission('case.revealIdentity')
  reveal(
    @CurrentActor() user: Actor,
    @Param('caseId', ParseIdPipe) caseId: string,
    @Body() body: RevealIdentityDto,
  ): Promise<RevealedIdentity> {
    return this.coding.revealIdentity(user, caseId, body.reason.trim());
  }

  @Post('remarks')
  @HttpCode(200)
  @RequirePermission('code.edit')
  remark(@CurrentActor() user: Actor, @Param('caseId', ParseIdPipe) caseId: string, @Body() body: SendRemarkDto): Promise<CodingDesk> {
    return this.coding.remark(user, caseId, body.text.trim());
  }

  @Post('submit-coding')
  @HttpCode(200)
  @RequirePermission('code.complete')
  submit(
    @CurrentActor() user: Actor,
    @Param('caseId', ParseIdPipe) caseId: string,
    @Body() body: SubmitCodingDto,
  ): Promise<SubmitCodingAnswer> {
    return this.coding.submit(user, caseId, body, body.takeNext);
  }
}

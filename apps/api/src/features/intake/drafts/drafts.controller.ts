import { intakePaths, type CaseForm, type DocumentText, type DraftList, type SubmitReceipt } from '@chartwright/contracts';
import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../../platform/auth/actor.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { ParseIdPipe } from '../../../platform/errors/parse-id.pipe.js';
import { RequirePermission } from '../../../platform/permissions/require-permission.js';
import { MAX_DOCUMENT_BYTES } from '../extract-text/extract-text.js';
import { inPractice } from '../practice-actor.js';
import { DocumentsService } from './documents.service.js';
import { AddTypedNoteDto, SaveDraftDto, SubmitCaseDto } from './draft.dto.js';
import { DraftsService } from './drafts.service.js';

const caseId = ':caseId';
const documentId = ':documentId';
/** What multer hands over of a file kept in memory. */
type UploadedBytes = { originalname: string; buffer: Buffer };
/** One byte more than allowed gets through to the service, which refuses it in words; anything larger is cut off here. */
const UPLOAD = FileInterceptor('file', { limits: { fileSize: MAX_DOCUMENT_BYTES + 1, files: 1, fields: 4 } });

@ApiTags('intake')
@Controller()
export class DraftsController {
  constructor(
    private readonly drafts: DraftsService,
    private readonly documents: DocumentsService,
  ) {}

  @Get(intakePaths.drafts)
  @RequirePermission('case.create')
  list(@CurrentActor() actor: Actor): Promise<DraftList> {
    return this.drafts.list(inPractice(actor));
  }

  @Post(intakePaths.drafts)
  @RequirePermission('case.create')
  start(@CurrentActor() actor: Actor): Promise<CaseForm> {
    return this.drafts.start(inPractice(actor));
  }

  @Get(intakePaths.draft(caseId))
  @RequirePermission('case.create')
  get(@CurrentActor() actor: Actor, @Param('caseId', ParseIdPipe) id: string): Promise<CaseForm> {
    return this.drafts.get(inPractice(actor), id);
  }

  @Patch(intakePaths.draft(caseId))
  @RequirePermission('case.create')
  save(@CurrentActor() actor: Actor, @Param('caseId', ParseIdPipe) id: string, @Body() body: SaveDraftDto): Promise<CaseForm> {
    return this.drafts.save(inPractice(actor), id, body);
  }

  @Post(intakePaths.discard(caseId))
  @HttpCode(204)
  @RequirePermission('case.create')
  discard(@CurrentActor() actor: Actor, @Param('caseId', ParseIdPipe) id: string): Promise<void> {
    return this.drafts.discard(inPractice(actor), id);
  }

  @Post(intakePaths.submit(caseId))
  @HttpCode(200)
  @RequirePermission('case.submit')
  submit(@CurrentActor() actor: Actor, @Param('caseId', ParseIdPipe) id: string, @Body() body: SubmitCaseDto): Promise<SubmitReceipt> {
    return this.drafts.submit(inPractice(actor), id, body);
  }

  @Post(intakePaths.documents(caseId))
  @RequirePermission('case.create')
  @UseInterceptors(UPLOAD)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } })
  upload(@CurrentActor() actor: Actor, @Param('caseId', ParseIdPipe) id: string, @UploadedFile() file?: UploadedBytes): Promise<CaseForm> {
    if (!file) throw new AppError('validation_failed', 'Send one file.', [{ field: 'file', problems: ['a file is needed'] }]);
    // multer reads file names as Latin-1; browsers send UTF-8.
    const name = Buffer.from(file.originalname, 'latin1').toString('utf8');
    return this.documents.upload(inPractice(actor), id, { name, bytes: file.buffer });
  }

  @Post(intakePaths.typedNotes(caseId))
  @RequirePermission('case.create')
  addTyped(@CurrentActor() actor: Actor, @Param('caseId', ParseIdPipe) id: string, @Body() body: AddTypedNoteDto): Promise<CaseForm> {
    return this.documents.addTyped(inPractice(actor), id, body.text);
  }

  @Delete(intakePaths.document(caseId, documentId))
  @RequirePermission('case.create')
  remove(
    @CurrentActor() actor: Actor,
    @Param('caseId', ParseIdPipe) id: string,
    @Param('documentId', ParseIdPipe) document: string,
  ): Promise<CaseForm> {
    return this.documents.remove(inPractice(actor), id, document);
  }

  @Get(intakePaths.documentText(caseId, documentId))
  @RequirePermission('note.read')
  readText(
    @CurrentActor() actor: Actor,
    @Param('caseId', ParseIdPipe) id: string,
    @Param('documentId', ParseIdPipe) document: string,
  ): Promise<DocumentText> {
    return this.documents.readText(inPractice(actor), id, document);
  }
}

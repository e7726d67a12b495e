import { coveragePolicyPaths, MAX_POLICY_FILE_BYTES, MAX_POLICY_FIND, type PolicyList, type PolicyLoad } from '@chartwright/contracts';
import { Controller, Get, Header, HttpCode, Param, Post, Query, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { type Actor, CurrentActor } from '../../platform/auth/actor.js';
import { AppError } from '../../platform/errors/app-error.js';
import { ParseIdPipe } from '../../platform/errors/parse-id.pipe.js';
import { RequirePermission } from '../../platform/permissions/require-permission.js';
import { CoveragePoliciesService } from './coverage-policies.service.js';

/** What multer hands over of a file kept in memory. */
type UploadedBytes = { originalname: string; buffer: Buffer };
/** One byte more than allowed gets through, to be refused in words; anything larger is cut off here. */
const UPLOAD = FileInterceptor('file', { limits: { fileSize: MAX_POLICY_FILE_BYTES + 1, files: 1, fields: 4 } });

export class PolicySearchDto {
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(MAX_POLICY_FIND) text?: string;
}

@ApiTags('coverage policies')
@Controller()
export class CoveragePoliciesController {
  constructor(private readonly policies: CoveragePoliciesService) {}

  @RequirePermission('ruleSet.view')
  @Get(coveragePolicyPaths.policies)
  list(@CurrentActor() actor: Actor, @Query() { text }: PolicySearchDto): Promise<PolicyList> {
    return this.policies.list(actor, text ?? '');
  }

  @RequirePermission('ruleSet.view')
  @Get(coveragePolicyPaths.example)
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="example-policies.csv"')
  example(): string {
    return this.policies.example();
  }

  @RequirePermission('ruleSet.edit')
  @Post(coveragePolicyPaths.loads)
  @UseInterceptors(UPLOAD)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } })
  load(@CurrentActor() actor: Actor, @UploadedFile() file: UploadedBytes | undefined): Promise<PolicyLoad> {
    if (!file) throw new AppError('validation_failed', 'Choose a file.', [{ field: 'file', problems: ['file is needed'] }]);
    // multer reads file names as Latin-1; browsers send UTF-8.
    const name = Buffer.from(file.originalname, 'latin1').toString('utf8');
    return this.policies.load(actor, { name, bytes: file.buffer });
  }

  @RequirePermission('ruleSet.edit')
  @Post(coveragePolicyPaths.withdraw(':policyLoadId'))
  @HttpCode(200)
  withdraw(@CurrentActor() actor: Actor, @Param('policyLoadId', ParseIdPipe) policyLoadId: string): Promise<PolicyLoad> {
    return this.policies.withdraw(actor, policyLoadId);
  }
}

import { accountPaths, type AuditPage } from '@chartwright/contracts';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Min } from 'class-validator';
import { type Actor, CurrentActor } from '../../../platform/auth/actor.js';
import { ParseIdPipe } from '../../../platform/errors/parse-id.pipe.js';
import { RequirePermission } from '../../../platform/permissions/require-permission.js';
import { AuditLogService } from './audit-log.service.js';

class AuditFilterDto {
  @ApiProperty({ required: false }) @IsOptional() @IsUUID() caseId?: string;
  @ApiProperty({ required: false }) @IsOptional() @IsUUID() actorId?: string;
  @ApiProperty({ required: false }) @IsOptional() @Type(() => Number) @IsInt() @Min(1) before?: number;
}

@ApiTags('administration')
@Controller()
export class AuditLogController {
  constructor(private readonly auditLog: AuditLogService) {}

  @RequirePermission('auditLog.read')
  @Get(accountPaths.auditLog(':practiceId'))
  list(
    @CurrentActor() actor: Actor,
    @Param('practiceId', ParseIdPipe) practiceId: string,
    @Query() { caseId, actorId, before }: AuditFilterDto,
  ): Promise<AuditPage> {
    return this.auditLog.list(actor, practiceId, { caseId: caseId ?? null, actorId: actorId ?? null, before: before ?? null });
  }
}

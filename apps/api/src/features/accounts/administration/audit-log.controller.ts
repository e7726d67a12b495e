import { accountPaths, type AuditChoices, type AuditFilter, type AuditPage } from '@chartwright/contracts';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsUUID, Matches, Max, Min } from 'class-validator';
import type { Response } from 'express';
import { type Actor, CurrentActor } from '../../../platform/auth/actor.js';
import { IsCalendarDay } from '../../../platform/errors/is-calendar-day.js';
import { ParseIdPipe } from '../../../platform/errors/parse-id.pipe.js';
import { MayBeLeftOut, type SameKeys } from '../../../platform/errors/validation.js';
import { RequirePermission } from '../../../platform/permissions/require-permission.js';
import { AuditLogService } from './audit-log.service.js';

const OUTCOMES = ['done', 'refused', 'failed'];
const Asked = () => ApiProperty({ required: false });

class AuditFilterDto implements AuditFilter {
  @Asked() @MayBeLeftOut() @Matches(/^[0-9A-Za-z-]{1,20}$/) caseNumber?: string;
  @Asked() @MayBeLeftOut() @IsUUID() actorId?: string;
  @Asked() @MayBeLeftOut() @Matches(/^[a-zA-Z]{1,40}$/) kind?: string;
  @Asked() @MayBeLeftOut() @IsIn(OUTCOMES) outcome?: string;
  @Asked() @MayBeLeftOut() @IsCalendarDay() from?: string;
  @Asked() @MayBeLeftOut() @IsCalendarDay() to?: string;
}
class AuditPageDto extends AuditFilterDto {
  @Asked() @MayBeLeftOut() @Type(() => Number) @IsInt() @Min(1) @Max(Number.MAX_SAFE_INTEGER) before?: number;
}
export const auditFilterMatchesContract: SameKeys<AuditFilterDto, AuditFilter> = true;

@ApiTags('administration')
@Controller()
export class AuditLogController {
  constructor(private readonly auditLog: AuditLogService) {}

  @RequirePermission('auditLog.read')
  @Get(accountPaths.auditLog(':practiceId'))
  list(
    @CurrentActor() actor: Actor,
    @Param('practiceId', ParseIdPipe) practiceId: string,
    @Query() filter: AuditPageDto,
  ): Promise<AuditPage> {
    return this.auditLog.list(actor, practiceId, filter);
  }

  @RequirePermission('auditLog.read')
  @Get(accountPaths.auditLogChoices(':practiceId'))
  choices(@CurrentActor() actor: Actor, @Param('practiceId', ParseIdPipe) practiceId: string): Promise<AuditChoices> {
    return this.auditLog.choices(actor, practiceId);
  }

  @RequirePermission('auditLog.read')
  @ApiProduces('text/csv')
  @Get(accountPaths.auditLogCsv(':practiceId'))
  async exportCsv(
    @CurrentActor() actor: Actor,
    @Param('practiceId', ParseIdPipe) practiceId: string,
    @Query() filter: AuditFilterDto,
    @Res() response: Response,
  ): Promise<void> {
    response.setHeader('content-type', 'text/csv; charset=utf-8');
    response.setHeader('content-disposition', 'attachment; filename="audit-log.csv"');
    await this.auditLog.writeCsv(response, actor, practiceId, filter);
  }
}

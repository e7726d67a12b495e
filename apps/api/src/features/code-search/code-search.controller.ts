import type { CodeDetail, RecentCodes, SearchCodesAnswer } from '@chartwright/contracts';
import { isCalendarDate } from '@chartwright/primitives';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '../../platform/auth/actor.js';
import { AppError } from '../../platform/errors/app-error.js';
import { RequirePermission } from '../../platform/permissions/require-permission.js';
import { CodeSearchService } from './code-search.service.js';
import { RecentCodesDto, SearchCodesDto } from './search-codes.dto.js';

@ApiTags('codes')
@Controller('codes')
export class CodeSearchController {
  constructor(private readonly codes: CodeSearchService) {}

  @Post('search')
  @HttpCode(200)
  @RequirePermission('code.search')
  search(@CurrentActor() actor: Actor, @Body() body: SearchCodesDto): Promise<SearchCodesAnswer> {
    return this.codes.search(actor, body);
  }

  @Post('recent')
  @HttpCode(200)
  @RequirePermission('code.search')
  recent(@CurrentActor() actor: Actor, @Body() body: RecentCodesDto): Promise<RecentCodes> {
    return this.codes.recent(actor, body);
  }

  @Get(':code/on/:dateOfService')
  @RequirePermission('code.search')
  detail(@CurrentActor() actor: Actor, @Param('code') code: string, @Param('dateOfService') dateOfService: string): Promise<CodeDetail> {
    if (!isCalendarDate(dateOfService)) throw new AppError('validation_failed', 'The date of service is not a day.');
    return this.codes.detail(actor, code, dateOfService);
  }
}

import type { IndexPage, TabularChapters, TabularNodeDetail } from '@chartwright/contracts';
import { isCalendarDate } from '@chartwright/primitives';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CodeBookView } from '@chartwright/terminology';
import { CodeSetsService } from '../../platform/code-sets/code-sets.service.js';
import { AppError } from '../../platform/errors/app-error.js';
import { RequirePermission } from '../../platform/permissions/require-permission.js';
import { BrowseIndexDto } from './browse-index.dto.js';
import { findIndexPage } from './browse-index.js';
import { findTabularNode, tabularChapters } from './browse-tabular.js';

/** The tabular list and the alphabetic index page by page, as the books in force on a date of service print them. */
@ApiTags('codes')
@Controller('codes/browse')
export class CodeBrowsingController {
  constructor(private readonly codeSets: CodeSetsService) {}

  @Get('chapters/on/:dateOfService')
  @RequirePermission('code.search')
  chapters(@Param('dateOfService') dateOfService: string): TabularChapters {
    return tabularChapters(this.view(dateOfService), this.codeSets.codeBook().isStarterSet);
  }

  @Get('tabular/:code/on/:dateOfService')
  @RequirePermission('code.search')
  tabular(@Param('code') code: string, @Param('dateOfService') dateOfService: string): TabularNodeDetail {
    const node = findTabularNode(this.view(dateOfService), code);
    if (!node) throw new AppError('code_not_found', 'The tabular list of that date has no such chapter, section or code.');
    return node;
  }

  @Post('index')
  @HttpCode(200)
  @RequirePermission('code.search')
  index(@Body() body: BrowseIndexDto): IndexPage {
    const page = findIndexPage(this.view(body.dateOfService), body);
    if (!page) throw new AppError('code_not_found', 'The index of that date has no such entry.');
    return page;
  }

  private view(dateOfService: string): CodeBookView {
    if (!isCalendarDate(dateOfService)) throw new AppError('validation_failed', 'The date of service is not a day.');
    return this.codeSets.codeBook().on(dateOfService);
  }
}

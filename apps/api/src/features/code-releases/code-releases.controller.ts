import type { CodeReleases, ReleaseDifferences } from '@chartwright/contracts';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../platform/permissions/require-permission.js';
import { CodeReleasesService } from './code-releases.service.js';
import { ReleaseDifferencesDto } from './release-differences.dto.js';

@ApiTags('code releases')
@Controller('code-releases')
export class CodeReleasesController {
  constructor(private readonly releases: CodeReleasesService) {}

  @Get()
  @RequirePermission('codeSet.load')
  list(): Promise<CodeReleases> {
    return this.releases.list();
  }

  @Get('differences')
  @RequirePermission('codeSet.load')
  differences(@Query() query: ReleaseDifferencesDto): ReleaseDifferences {
    return this.releases.differences(query);
  }
}

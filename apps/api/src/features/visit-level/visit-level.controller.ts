import { explainVisitLevel } from '@chartwright/coding-rules';
import { visitLevelPaths, type VisitLevelView } from '@chartwright/contracts';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../platform/permissions/require-permission.js';
import { ExplainVisitLevelDto } from './explain-visit-level.dto.js';

/** Asks the table of levels a question; it reads nothing of any case. */
@ApiTags('visit level')
@Controller()
export class VisitLevelController {
  @Post(visitLevelPaths.explain)
  @HttpCode(200)
  @RequirePermission('code.edit')
  explain(@Body() { setting, problems, data, risk, minutes }: ExplainVisitLevelDto): VisitLevelView {
    return explainVisitLevel({ elements: { problems, data, risk }, ...(minutes === null ? {} : { minutes }) }, setting);
  }
}

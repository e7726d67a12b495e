import { ownRulePaths, type OwnRuleList, type RuleTrial, type RuleVersion } from '@chartwright/contracts';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../platform/auth/actor.js';
import { ParseIdPipe } from '../../platform/errors/parse-id.pipe.js';
import { RequirePermission } from '../../platform/permissions/require-permission.js';
import { EndRuleDto, ProposeRuleDto, TryRuleDto } from './rule.dto.js';
import { RulesService } from './rules.service.js';

@ApiTags('own rules')
@Controller()
export class RulesController {
  constructor(private readonly rules: RulesService) {}

  @RequirePermission('ruleSet.view')
  @Get(ownRulePaths.rules(':practiceId'))
  list(@CurrentActor() actor: Actor, @Param('practiceId', ParseIdPipe) practiceId: string): Promise<OwnRuleList> {
    return this.rules.list(actor, practiceId);
  }

  @RequirePermission('ruleSet.propose')
  @Post(ownRulePaths.rules(':practiceId'))
  propose(
    @CurrentActor() actor: Actor,
    @Param('practiceId', ParseIdPipe) practiceId: string,
    @Body() body: ProposeRuleDto,
  ): Promise<RuleVersion> {
    return this.rules.propose(actor, practiceId, body);
  }

  @RequirePermission('ruleSet.propose')
  @Post(ownRulePaths.trial(':practiceId', ':ruleVersionId'))
  @HttpCode(200)
  try(
    @CurrentActor() actor: Actor,
    @Param('practiceId', ParseIdPipe) practiceId: string,
    @Param('ruleVersionId', ParseIdPipe) ruleVersionId: string,
    @Body() body: TryRuleDto,
  ): Promise<RuleTrial> {
    return this.rules.try(actor, practiceId, ruleVersionId, body.days);
  }

  @RequirePermission('ruleSet.edit')
  @Post(ownRulePaths.switchOn(':practiceId', ':ruleVersionId'))
  @HttpCode(200)
  switchOn(
    @CurrentActor() actor: Actor,
    @Param('practiceId', ParseIdPipe) practiceId: string,
    @Param('ruleVersionId', ParseIdPipe) ruleVersionId: string,
  ): Promise<RuleVersion> {
    return this.rules.switchOn(actor, practiceId, ruleVersionId);
  }

  @RequirePermission('ruleSet.edit')
  @Post(ownRulePaths.end(':practiceId', ':ruleVersionId'))
  @HttpCode(200)
  end(
    @CurrentActor() actor: Actor,
    @Param('practiceId', ParseIdPipe) practiceId: string,
    @Param('ruleVersionId', ParseIdPipe) ruleVersionId: string,
    @Body() body: EndRuleDto,
  ): Promise<RuleVersion> {
    return this.rules.end(actor, practiceId, ruleVersionId, body.lastDay);
  }
}

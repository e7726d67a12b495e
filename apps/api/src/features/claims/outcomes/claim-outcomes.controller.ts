import { claimPaths, type ClaimDetail } from '@chartwright/contracts';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../../platform/auth/actor.js';
import { ParseIdPipe } from '../../../platform/errors/parse-id.pipe.js';
import { RequirePermission } from '../../../platform/permissions/require-permission.js';
import { ClaimOutcomesService } from './claim-outcomes.service.js';
import { EnterOutcomeDto, StrikeOutcomeDto } from './outcome.dto.js';

const claimId = ':claimId';

@ApiTags('claims')
@Controller()
export class ClaimOutcomesController {
  constructor(private readonly outcomes: ClaimOutcomesService) {}

  @RequirePermission('claim.enterOutcome')
  @HttpCode(200)
  @Post(claimPaths.outcomes(claimId))
  enter(@CurrentActor() actor: Actor, @Param('claimId', ParseIdPipe) id: string, @Body() body: EnterOutcomeDto): Promise<ClaimDetail> {
    return this.outcomes.enter(actor, id, body);
  }

  @RequirePermission('claim.enterOutcome')
  @HttpCode(200)
  @Post(claimPaths.strikeOutcome(claimId))
  strike(@CurrentActor() actor: Actor, @Param('claimId', ParseIdPipe) id: string, @Body() body: StrikeOutcomeDto): Promise<ClaimDetail> {
    return this.outcomes.strike(actor, id, body);
  }
}

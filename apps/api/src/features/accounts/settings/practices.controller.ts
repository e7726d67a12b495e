import { accountPaths, type PracticeSettings, type PracticeSummary } from '@chartwright/contracts';
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../../platform/auth/actor.js';
import { ParseIdPipe } from '../../../platform/errors/parse-id.pipe.js';
import { RequirePermission } from '../../../platform/permissions/require-permission.js';
import { ChangePracticeDto } from './practice-settings.dto.js';
import { PracticesService } from './practices.service.js';

@ApiTags('settings')
@Controller()
export class PracticesController {
  constructor(private readonly practices: PracticesService) {}

  @RequirePermission('session.use')
  @Get(accountPaths.practices)
  list(@CurrentActor() actor: Actor): Promise<{ practices: PracticeSummary[] }> {
    return this.practices.list(actor);
  }

  @RequirePermission('practice.manage')
  @Get(accountPaths.practiceSettings(':practiceId'))
  get(@CurrentActor() actor: Actor, @Param('practiceId', ParseIdPipe) practiceId: string): Promise<PracticeSettings> {
    return this.practices.get(actor, practiceId);
  }

  @RequirePermission('practice.manage')
  @Put(accountPaths.practiceSettings(':practiceId'))
  change(
    @CurrentActor() actor: Actor,
    @Param('practiceId', ParseIdPipe) practiceId: string,
    @Body() body: ChangePracticeDto,
  ): Promise<PracticeSettings> {
    return this.practices.change(actor, practiceId, body);
  }
}

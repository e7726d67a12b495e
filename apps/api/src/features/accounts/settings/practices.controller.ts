import { accountPaths, type PracticeSummary } from '@chartwright/contracts';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../../platform/auth/actor.js';
import { RequirePermission } from '../../../platform/permissions/require-permission.js';
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
}

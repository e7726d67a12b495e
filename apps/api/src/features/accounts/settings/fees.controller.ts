import { accountPaths, type FeeSchedule, type FeeView } from '@chartwright/contracts';
import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../../platform/auth/actor.js';
import { ParseIdPipe } from '../../../platform/errors/parse-id.pipe.js';
import { RequirePermission } from '../../../platform/permissions/require-permission.js';
import { FeesService } from './fees.service.js';
import { ChangeFeeDto, FeeDto, SettingsPageDto } from './settings.dto.js';

@ApiTags('settings')
@Controller()
export class FeesController {
  constructor(private readonly fees: FeesService) {}

  @RequirePermission('practice.read')
  @Get(accountPaths.fees(':practiceId'))
  list(
    @CurrentActor() actor: Actor,
    @Param('practiceId', ParseIdPipe) practiceId: string,
    @Query() request: SettingsPageDto,
  ): Promise<FeeSchedule> {
    return this.fees.list(actor, practiceId, request);
  }

  @RequirePermission('feeSchedule.manage')
  @Post(accountPaths.fees(':practiceId'))
  add(@CurrentActor() actor: Actor, @Param('practiceId', ParseIdPipe) practiceId: string, @Body() body: FeeDto): Promise<FeeView> {
    return this.fees.add(actor, practiceId, body);
  }

  @RequirePermission('feeSchedule.manage')
  @Put(accountPaths.fee(':practiceId', ':feeId'))
  change(
    @CurrentActor() actor: Actor,
    @Param('practiceId', ParseIdPipe) practiceId: string,
    @Param('feeId', ParseIdPipe) feeId: string,
    @Body() body: ChangeFeeDto,
  ): Promise<FeeView> {
    return this.fees.change(actor, practiceId, feeId, body);
  }
}

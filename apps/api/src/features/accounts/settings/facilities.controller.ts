import { accountPaths, type FacilityList, type FacilityView } from '@chartwright/contracts';
import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../../platform/auth/actor.js';
import { ParseIdPipe } from '../../../platform/errors/parse-id.pipe.js';
import { RequirePermission } from '../../../platform/permissions/require-permission.js';
import { FacilitiesService } from './facilities.service.js';
import { ChangeFacilityDto, FacilityDto } from './practice-settings.dto.js';

@ApiTags('settings')
@Controller()
export class FacilitiesController {
  constructor(private readonly facilities: FacilitiesService) {}

  @RequirePermission('practice.read')
  @Get(accountPaths.facilities(':practiceId'))
  list(@CurrentActor() actor: Actor, @Param('practiceId', ParseIdPipe) practiceId: string): Promise<FacilityList> {
    return this.facilities.list(actor, practiceId);
  }

  @RequirePermission('facility.manage')
  @Post(accountPaths.facilities(':practiceId'))
  add(
    @CurrentActor() actor: Actor,
    @Param('practiceId', ParseIdPipe) practiceId: string,
    @Body() body: FacilityDto,
  ): Promise<FacilityView> {
    return this.facilities.add(actor, practiceId, body);
  }

  @RequirePermission('facility.manage')
  @Put(accountPaths.facility(':practiceId', ':facilityId'))
  change(
    @CurrentActor() actor: Actor,
    @Param('practiceId', ParseIdPipe) practiceId: string,
    @Param('facilityId', ParseIdPipe) facilityId: string,
    @Body() body: ChangeFacilityDto,
  ): Promise<FacilityView> {
    return this.facilities.change(actor, practiceId, facilityId, body);
  }
}

import { accountPaths, type ProviderList, type ProviderView } from '@chartwright/contracts';
import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../../platform/auth/actor.js';
import { ParseIdPipe } from '../../../platform/errors/parse-id.pipe.js';
import { RequirePermission } from '../../../platform/permissions/require-permission.js';
import { ProvidersService } from './providers.service.js';
import { ChangeProviderDto, ProviderDto, SettingsPageDto } from './settings.dto.js';

@ApiTags('settings')
@Controller()
export class ProvidersController {
  constructor(private readonly providers: ProvidersService) {}

  @RequirePermission('practice.read')
  @Get(accountPaths.providers(':practiceId'))
  list(
    @CurrentActor() actor: Actor,
    @Param('practiceId', ParseIdPipe) practiceId: string,
    @Query() request: SettingsPageDto,
  ): Promise<ProviderList> {
    return this.providers.list(actor, practiceId, request);
  }

  @RequirePermission('provider.manage')
  @Post(accountPaths.providers(':practiceId'))
  add(
    @CurrentActor() actor: Actor,
    @Param('practiceId', ParseIdPipe) practiceId: string,
    @Body() body: ProviderDto,
  ): Promise<ProviderView> {
    return this.providers.add(actor, practiceId, body);
  }

  @RequirePermission('provider.manage')
  @Put(accountPaths.provider(':practiceId', ':providerId'))
  change(
    @CurrentActor() actor: Actor,
    @Param('practiceId', ParseIdPipe) practiceId: string,
    @Param('providerId', ParseIdPipe) providerId: string,
    @Body() body: ChangeProviderDto,
  ): Promise<ProviderView> {
    return this.providers.change(actor, practiceId, providerId, body);
  }
}

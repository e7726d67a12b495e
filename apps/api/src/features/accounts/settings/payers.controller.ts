import { accountPaths, type PayerList, type PayerView } from '@chartwright/contracts';
import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../../platform/auth/actor.js';
import { ParseIdPipe } from '../../../platform/errors/parse-id.pipe.js';
import { RequirePermission } from '../../../platform/permissions/require-permission.js';
import { PayersService } from './payers.service.js';
import { ChangePayerDto, PayerDto } from './settings.dto.js';

@ApiTags('settings')
@Controller()
export class PayersController {
  constructor(private readonly payers: PayersService) {}

  @RequirePermission('practice.read')
  @Get(accountPaths.payers(':practiceId'))
  list(@CurrentActor() actor: Actor, @Param('practiceId', ParseIdPipe) practiceId: string): Promise<PayerList> {
    return this.payers.list(actor, practiceId);
  }

  @RequirePermission('payer.manage')
  @Post(accountPaths.payers(':practiceId'))
  add(@CurrentActor() actor: Actor, @Param('practiceId', ParseIdPipe) practiceId: string, @Body() body: PayerDto): Promise<PayerView> {
    return this.payers.add(actor, practiceId, body);
  }

  @RequirePermission('payer.manage')
  @Put(accountPaths.payer(':practiceId', ':payerId'))
  change(
    @CurrentActor() actor: Actor,
    @Param('practiceId', ParseIdPipe) practiceId: string,
    @Param('payerId', ParseIdPipe) payerId: string,
    @Body() body: ChangePayerDto,
  ): Promise<PayerView> {
    return this.payers.change(actor, practiceId, payerId, body);
  }
}

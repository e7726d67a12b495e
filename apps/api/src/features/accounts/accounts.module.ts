import { Module } from '@nestjs/common';
import { SessionController } from './sessions/session.controller.js';
import { SessionService } from './sessions/session.service.js';
import { PracticesController } from './settings/practices.controller.js';
import { PracticesService } from './settings/practices.service.js';

@Module({
  controllers: [SessionController, PracticesController],
  providers: [SessionService, PracticesService],
})
export class AccountsModule {}

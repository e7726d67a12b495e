import { Module } from '@nestjs/common';
import { AuditLogController } from './administration/audit-log.controller.js';
import { AuditLogService } from './administration/audit-log.service.js';
import { FailedJobsController } from './administration/failed-jobs.controller.js';
import { FailedJobsService } from './administration/failed-jobs.service.js';
import { SessionController } from './sessions/session.controller.js';
import { SessionService } from './sessions/session.service.js';
import { FacilitiesController } from './settings/facilities.controller.js';
import { FacilitiesService } from './settings/facilities.service.js';
import { FeesController } from './settings/fees.controller.js';
import { FeesService } from './settings/fees.service.js';
import { PayersController } from './settings/payers.controller.js';
import { PayersService } from './settings/payers.service.js';
import { PracticesController } from './settings/practices.controller.js';
import { PracticesService } from './settings/practices.service.js';
import { ProvidersController } from './settings/providers.controller.js';
import { ProvidersService } from './settings/providers.service.js';
import { UserAccessService } from './users/user-access.service.js';
import { UsersController } from './users/users.controller.js';
import { UsersService } from './users/users.service.js';

@Module({
  controllers: [
    SessionController,
    UsersController,
    PracticesController,
    ProvidersController,
    FacilitiesController,
    PayersController,
    FeesController,
    FailedJobsController,
    AuditLogController,
  ],
  providers: [
    SessionService,
    UsersService,
    UserAccessService,
    PracticesService,
    ProvidersService,
    FacilitiesService,
    PayersService,
    FeesService,
    FailedJobsService,
    AuditLogService,
  ],
})
export class AccountsModule {}

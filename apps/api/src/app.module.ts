import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { ThrottlerGuard, ThrottlerModule } from '@nestjs/throttler';
import type { Clock } from '@chartwright/primitives';
import { features } from './features.js';
import { AuthModule } from './platform/auth/auth.module.js';
import { ConfigModule, ENVIRONMENT } from './platform/config/config.module.js';
import type { Environment } from './platform/config/environment.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { AppErrorFilter } from './platform/errors/app-error.filter.js';
import { createValidationPipe } from './platform/errors/validation.js';
import { HealthModule } from './platform/health/health.module.js';
import { JobsModule } from './platform/jobs/jobs.module.js';
import { LiveModule } from './platform/live/live.module.js';
import { throttling } from './platform/requests/throttling.js';

@Module({})
export class AppModule {
  static with(environment: Environment, clock?: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(environment, clock),
        ThrottlerModule.forRootAsync({
          inject: [ENVIRONMENT],
          useFactory: throttling,
        }),
        DatabaseModule,
        AuthModule,
        JobsModule,
        LiveModule,
        HealthModule,
        ...features,
      ],
      providers: [
        { provide: APP_GUARD, useClass: ThrottlerGuard },
        { provide: APP_FILTER, useClass: AppErrorFilter },
        { provide: APP_PIPE, useFactory: createValidationPipe },
      ],
    };
  }
}

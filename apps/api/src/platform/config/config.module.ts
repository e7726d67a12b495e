import { type DynamicModule, Module } from '@nestjs/common';
import { type Clock, systemClock } from '@chartwright/primitives';
import type { Environment } from './environment.js';

export const ENVIRONMENT = Symbol('environment');
export const CLOCK = Symbol('clock');

@Module({})
export class ConfigModule {
  static with(environment: Environment, clock: Clock = systemClock): DynamicModule {
    return {
      module: ConfigModule,
      global: true,
      providers: [
        { provide: ENVIRONMENT, useValue: environment },
        { provide: CLOCK, useValue: clock },
      ],
      exports: [ENVIRONMENT, CLOCK],
    };
  }
}

import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { RouteList } from '../permissions/route-list.js';
import { AccessGuard } from './access.guard.js';
import { CrossSiteGuard } from './cross-site.guard.js';
import { SessionStore } from './session.store.js';

@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [SessionStore, RouteList, { provide: APP_GUARD, useClass: CrossSiteGuard }, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [SessionStore, RouteList],
})
export class AuthModule {}

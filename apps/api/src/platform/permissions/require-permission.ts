import type { Permission } from '@chartwright/lifecycle';
import { SetMetadata } from '@nestjs/common';

export const PERMISSION_KEY = 'chartwright:permission';
export const QUIET_KEY = 'chartwright:quiet';
export type RouteAccess = Permission | 'public';

/** On every route: what the role must be allowed (operations.md §1.1). A route without it stops the API from starting. */
export const RequirePermission = (permission: Permission) => SetMetadata<string, RouteAccess>(PERMISSION_KEY, permission);

/** For sign-in and health only: answers people who have no session. */
export const Public = () => SetMetadata<string, RouteAccess>(PERMISSION_KEY, 'public');

/** For heartbeats and streams: being called by the machine, they do not keep an idle session awake. */
export const NotActivity = () => SetMetadata(QUIET_KEY, true);

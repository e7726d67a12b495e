import { type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { ThrottlerModuleOptions } from '@nestjs/throttler';
import type { Environment } from '../config/environment.js';

const SIGN_IN_KEY = 'chartwright:sign-in';
const MINUTE_MS = 60_000;

/** Routes that take a password get the tighter limit by address as well. */
export const ThrottledAsSignIn = () => SetMetadata(SIGN_IN_KEY, true);

const takesPassword = (context: ExecutionContext): boolean => Reflect.getMetadata(SIGN_IN_KEY, context.getHandler()) === true;

export function throttling({ requestsPerMinute, signInsPerMinute }: Environment): ThrottlerModuleOptions {
  return [
    { name: 'default', ttl: MINUTE_MS, limit: requestsPerMinute },
    { name: 'sign-in', ttl: MINUTE_MS, limit: signInsPerMinute, skipIf: (context) => !takesPassword(context) },
  ];
}

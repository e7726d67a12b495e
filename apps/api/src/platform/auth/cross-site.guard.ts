import { REQUEST_HEADER } from '@chartwright/contracts';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { ENVIRONMENT } from '../config/config.module.js';
import type { Environment } from '../config/environment.js';
import { AppError } from '../errors/app-error.js';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Beside SameSite=Lax: a header no form can send, and an origin that is ours. */
@Injectable()
export class CrossSiteGuard implements CanActivate {
  constructor(@Inject(ENVIRONMENT) private readonly environment: Environment) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    if (SAFE_METHODS.has(request.method)) return true;
    if (request.get(REQUEST_HEADER) !== undefined && this.comesFromUs(request)) return true;
    throw new AppError('cross_site_refused', 'This request did not come from Chartwright.');
  }

  private comesFromUs(request: Request): boolean {
    const site = request.get('sec-fetch-site');
    if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
    const origin = request.get('origin');
    if (origin === undefined) return true;
    if (this.environment.allowedOrigins.includes(origin)) return true;
    return URL.canParse(origin) && new URL(origin).host === request.get('host');
  }
}

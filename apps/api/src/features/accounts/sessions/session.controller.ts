import { accountPaths, type CurrentSession, type SignInPage } from '@chartwright/contracts';
import { Body, Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { type Actor, CurrentActor } from '../../../platform/auth/actor.js';
import { clearSessionCookie, readSessionToken, setSessionCookie } from '../../../platform/auth/session-cookie.js';
import { ENVIRONMENT } from '../../../platform/config/config.module.js';
import type { Environment } from '../../../platform/config/environment.js';
import { NotActivity, Public, RequirePermission } from '../../../platform/permissions/require-permission.js';
import { requestIdOf } from '../../../platform/requests/request-id.js';
import { ThrottledAsSignIn } from '../../../platform/requests/throttling.js';
import { ChangePasswordDto, SignInDto, UnlockDto } from './session.dto.js';
import { SessionService, type Visitor } from './session.service.js';

const visitorOf = (request: Request): Visitor => ({
  ip: request.ip ?? null,
  userAgent: request.get('user-agent')?.slice(0, 300) ?? null,
  requestId: requestIdOf(request),
});

@ApiTags('session')
@Controller()
export class SessionController {
  constructor(
    private readonly sessions: SessionService,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  @Public()
  @Get(accountPaths.signInPage)
  signInPage(): SignInPage {
    return { demoSignIns: this.environment.demoSignIns ? [...this.environment.demoSignIns] : null };
  }

  @Public()
  @ThrottledAsSignIn()
  @HttpCode(200)
  @Post(accountPaths.signIn)
  async signIn(@Body() body: SignInDto, @Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<CurrentSession> {
    const { token, session } = await this.sessions.signIn(body, visitorOf(request));
    setSessionCookie(response, token, this.environment);
    return session;
  }

  @RequirePermission('session.use')
  @NotActivity()
  @Get(accountPaths.session)
  current(@Req() request: Request): Promise<CurrentSession> {
    return this.sessions.current(readSessionToken(request, this.environment));
  }

  /** Works for a locked session; hence not behind the guard, which refuses those. */
  @Public()
  @ThrottledAsSignIn()
  @HttpCode(200)
  @Post(accountPaths.unlock)
  unlock(@Body() { password }: UnlockDto, @Req() request: Request): Promise<CurrentSession> {
    return this.sessions.unlock(readSessionToken(request, this.environment), password, visitorOf(request));
  }

  @RequirePermission('session.use')
  @HttpCode(204)
  @Post(accountPaths.lock)
  lock(@CurrentActor() actor: Actor): Promise<void> {
    return this.sessions.lock(actor);
  }

  @Public()
  @HttpCode(204)
  @Post(accountPaths.signOut)
  async signOut(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.sessions.signOut(readSessionToken(request, this.environment), visitorOf(request));
    clearSessionCookie(response, this.environment);
  }

  @RequirePermission('session.use')
  @HttpCode(204)
  @Post(accountPaths.signOutEverywhere)
  async signOutEverywhere(@CurrentActor() actor: Actor, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.sessions.signOutEverywhere(actor);
    clearSessionCookie(response, this.environment);
  }

  @RequirePermission('session.use')
  @ThrottledAsSignIn()
  @HttpCode(204)
  @Post(accountPaths.password)
  changePassword(@CurrentActor() actor: Actor, @Body() body: ChangePasswordDto): Promise<void> {
    return this.sessions.changePassword(actor, body);
  }
}

import { accountPaths, type UserList, type UserView } from '@chartwright/contracts';
import { Body, Controller, Delete, Get, Param, Patch, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../../platform/auth/actor.js';
import { ParseIdPipe } from '../../../platform/errors/parse-id.pipe.js';
import { RequirePermission } from '../../../platform/permissions/require-permission.js';
import { AddUserDto, ChangeUserDto, SetPasswordDto } from './user.dto.js';
import { UserAccessService } from './user-access.service.js';
import { UsersService } from './users.service.js';

@ApiTags('users')
@Controller()
export class UsersController {
  constructor(
    private readonly users: UsersService,
    private readonly access: UserAccessService,
  ) {}

  @RequirePermission('user.manage')
  @Get(accountPaths.users)
  list(@CurrentActor() actor: Actor): Promise<UserList> {
    return this.users.list(actor);
  }

  @RequirePermission('user.manage')
  @Post(accountPaths.users)
  add(@CurrentActor() actor: Actor, @Body() body: AddUserDto): Promise<UserView> {
    return this.users.add(actor, body);
  }

  @RequirePermission('user.manage')
  @Patch(accountPaths.user(':userId'))
  change(@CurrentActor() actor: Actor, @Param('userId', ParseIdPipe) userId: string, @Body() body: ChangeUserDto): Promise<UserView> {
    return this.users.change(actor, userId, body);
  }

  @RequirePermission('user.manage')
  @Delete(accountPaths.userSessions(':userId'))
  signOutEverywhere(@CurrentActor() actor: Actor, @Param('userId', ParseIdPipe) userId: string): Promise<UserView> {
    return this.access.signOutEverywhere(actor, userId);
  }

  @RequirePermission('user.manage')
  @Delete(accountPaths.userPause(':userId'))
  endPause(@CurrentActor() actor: Actor, @Param('userId', ParseIdPipe) userId: string): Promise<UserView> {
    return this.access.endPause(actor, userId);
  }

  @RequirePermission('user.manage')
  @Put(accountPaths.userPassword(':userId'))
  setPassword(
    @CurrentActor() actor: Actor,
    @Param('userId', ParseIdPipe) userId: string,
    @Body() { password }: SetPasswordDto,
  ): Promise<UserView> {
    return this.access.setPassword(actor, userId, password);
  }
}

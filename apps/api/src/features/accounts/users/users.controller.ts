import { accountPaths, type UserList, type UserView } from '@chartwright/contracts';
import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../../platform/auth/actor.js';
import { ParseIdPipe } from '../../../platform/errors/parse-id.pipe.js';
import { RequirePermission } from '../../../platform/permissions/require-permission.js';
import { AddUserDto, ChangeUserDto } from './user.dto.js';
import { UsersService } from './users.service.js';

@ApiTags('users')
@Controller()
export class UsersController {
  constructor(private readonly users: UsersService) {}

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
}

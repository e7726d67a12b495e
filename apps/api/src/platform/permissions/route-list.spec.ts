import 'reflect-metadata';
import { Controller, Get, Module, type Type } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { Public, RequirePermission } from './require-permission.js';
import { RouteList } from './route-list.js';

@Controller('cases')
class Guarded {
  @RequirePermission('note.read')
  @Get(':caseId/note')
  note(): string {
    return '';
  }
  @Public()
  @Get('greeting')
  greeting(): string {
    return '';
  }
}

@Controller('cases')
class Forgotten {
  @Get(':caseId')
  open(): string {
    return '';
  }
}

async function routesOf(controller: Type): Promise<RouteList> {
  @Module({ imports: [DiscoveryModule], controllers: [controller], providers: [RouteList] })
  class Tested {}
  const context = await NestFactory.createApplicationContext(Tested, { logger: false, abortOnError: false });
  return context.get(RouteList);
}

describe('the list of routes', () => {
  it('knows each route with the permission that it demands', async () => {
    const { routes } = await routesOf(Guarded);
    expect(routes.map(({ method, path, access }) => [method, path, access])).toEqual([
      ['GET', '/cases/:caseId/note', 'note.read'],
      ['GET', '/cases/greeting', 'public'],
    ]);
  });

  it('does not let the API start with a route that demands nothing', async () => {
    await expect(routesOf(Forgotten)).rejects.toThrow('Forgotten.open has no @RequirePermission: every route says who may call it.');
  });
});

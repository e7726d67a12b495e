import { Injectable, type OnApplicationBootstrap, RequestMethod } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { type Permission, PERMISSIONS } from '@chartwright/lifecycle';
import { PERMISSION_KEY, type RouteAccess } from './require-permission.js';

export type Route = { method: string; path: string; access: RouteAccess; handler: string };

const PATH_KEY = 'path';
const METHOD_KEY = 'method';
const joined = (...parts: string[]) =>
  `/${parts
    .flatMap((part) => part.split('/'))
    .filter((part) => part !== '')
    .join('/')}`;

/** Every route with what it demands; a route that demands nothing is a fault that keeps the API from starting. */
@Injectable()
export class RouteList implements OnApplicationBootstrap {
  readonly routes: Route[] = [];

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    for (const { instance, metatype } of this.discovery.getControllers()) {
      if (!instance || !metatype) continue;
      const prefixes: string | string[] = Reflect.getMetadata(PATH_KEY, metatype) ?? '';
      for (const name of this.scanner.getAllMethodNames(Object.getPrototypeOf(instance))) {
        this.add([prefixes].flat(), instance[name], `${metatype.name}.${name}`);
      }
    }
  }

  private add(prefixes: readonly string[], handler: (...args: never[]) => unknown, name: string): void {
    const method: RequestMethod | undefined = Reflect.getMetadata(METHOD_KEY, handler);
    if (method === undefined) return;
    const access = this.reflector.get<RouteAccess | undefined>(PERMISSION_KEY, handler);
    if (access === undefined) throw new Error(`${name} has no @RequirePermission: every route says who may call it.`);
    if (access !== 'public' && !isKnown(access)) throw new Error(`${name} demands "${access}", which the permission matrix does not have.`);
    const paths: string | string[] = Reflect.getMetadata(PATH_KEY, handler) ?? '';
    for (const prefix of prefixes) {
      for (const path of [paths].flat())
        this.routes.push({ method: RequestMethod[method], path: joined(prefix, path), access, handler: name });
    }
  }
}

function isKnown(access: string): access is Permission {
  return Object.hasOwn(PERMISSIONS, access);
}

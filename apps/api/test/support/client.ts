import { API_PREFIX, REQUEST_HEADER } from '@chartwright/contracts';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request, { type Response, type Test } from 'supertest';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** Calls the API as a browser would: with the session's cookie and the header that forms cannot send. */
export class Client {
  constructor(
    private readonly app: NestExpressApplication,
    readonly cookie: string | null,
  ) {}

  /** Without a body sent; for uploads and for leaving headers out. */
  raw(method: Method, path: string): Test {
    const test = request(this.app.getHttpServer())[method](`${API_PREFIX}${path}`);
    return this.cookie === null ? test : test.set('cookie', this.cookie);
  }

  send(method: Method, path: string, body?: object): Test {
    const test = this.raw(method, path).set(REQUEST_HEADER, '1');
    return body === undefined ? test : test.send(body);
  }

  get(path: string): Promise<Response> {
    return this.send('get', path);
  }
  post(path: string, body?: object): Promise<Response> {
    return this.send('post', path, body);
  }
  put(path: string, body?: object): Promise<Response> {
    return this.send('put', path, body);
  }
  patch(path: string, body?: object): Promise<Response> {
    return this.send('patch', path, body);
  }
  delete(path: string): Promise<Response> {
    return this.send('delete', path);
  }
}

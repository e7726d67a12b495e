import { type IncomingMessage, request as httpRequest, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Socket } from 'node:net';
import { proxyFor } from './proxy-for.js';

const MOST_REDIRECTS = 5;
const IDLE_TIMEOUT_MS = 60_000;

/**
 * A GET through the proxy of the environment, redirects followed; `fetch` of Node before 24 knows no proxies. The body is the
 * caller's to read.
 */
export async function httpGet(url: string, headers: Readonly<Record<string, string>>): Promise<IncomingMessage> {
  let address = new URL(url);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const response = await getOnce(address, headers);
    const { location } = response.headers;
    if (!location || (response.statusCode ?? 0) < 300 || (response.statusCode ?? 0) >= 400) return response;
    response.resume();
    address = new URL(location, address);
  }
  throw new Error('too many redirects');
}

async function getOnce(address: URL, headers: Readonly<Record<string, string>>): Promise<IncomingMessage> {
  const proxy = proxyFor(address, process.env);
  if (!proxy) return answerOf(address, { headers });
  if (address.protocol === 'http:') {
    // A proxy is asked for a plain address by its whole name.
    const options = { hostname: proxy.hostname, port: proxy.port || 80, path: address.href };
    return answerOf(address, { ...options, headers: { ...headers, ...credentials(proxy), host: address.host } });
  }
  const socket = await tunnel(proxy, address);
  return answerOf(address, { headers, socket, agent: false, servername: address.hostname });
}

type Options = RequestOptions & { socket?: Socket; servername?: string };

function answerOf(address: URL, options: Options): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const send = address.protocol === 'https:' ? httpsRequest : httpRequest;
    const request = send(address, { timeout: IDLE_TIMEOUT_MS, ...options }, resolve);
    request.on('timeout', () => request.destroy(new Error('no answer in time')));
    request.on('error', reject);
    request.end();
  });
}

/** A connection through the proxy to the server itself, which then speaks TLS on it. */
function tunnel(proxy: URL, address: URL): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const target = `${address.hostname}:${address.port || 443}`;
    const request = httpRequest({
      host: proxy.hostname,
      port: proxy.port || 80,
      method: 'CONNECT',
      path: target,
      headers: { host: target, ...credentials(proxy) },
      timeout: IDLE_TIMEOUT_MS,
    });
    request.on('connect', (response, socket) => {
      if (response.statusCode === 200) resolve(socket);
      else {
        socket.destroy();
        reject(new Error(`the proxy answered ${response.statusCode}`));
      }
    });
    request.on('timeout', () => request.destroy(new Error('the proxy does not answer')));
    request.on('error', reject);
    request.end();
  });
}

function credentials({ username, password }: URL): Record<string, string> {
  if (username === '') return {};
  const plain = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(plain).toString('base64')}` };
}

import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isBrowserNoise } from './browser-noise';
import { documentFor } from './document';
import { openDoor } from './door';
import { headersFor } from './headers';
import { readOptions, usualOptions, type RoomOptions } from './options';
import { answerFor } from './routes';
import { bundleScripts } from './scripts';
import { makeCertificate } from './tls';

/** One request as it arrived. */
export interface SeenRequest {
  host: string;
  /** Path and query. */
  url: string;
  method: string;
  /** The sender as far as it says: the Origin header, else the Referer, else empty. */
  from: string;
  status: number;
  at: number;
}

/** A running rehearsal: our own Meet and Zoom rooms behind one port of this machine. */
export interface Rehearsal {
  port: number;
  /** What rooms are like when their address does not say; tests may change it between pages. */
  defaults: RoomOptions;
  /** Codes and numbers that lead nowhere. */
  unknownRooms: Set<string>;
  /** Everything that was asked of any host since the start. */
  requests: SeenRequest[];
  /** The requests for hosts that are neither Meet's nor Zoom's, without the browser's own errands. */
  strangers(): SeenRequest[];
  close: () => Promise<void>;
}

/** Starts the rehearsal on 127.0.0.1, at a free port unless one is given. */
export async function startRehearsal({
  port = 0,
  defaults = {},
}: { port?: number; defaults?: Partial<RoomOptions> } = {}): Promise<Rehearsal> {
  const [certificate, scripts] = await Promise.all([makeCertificate(), bundleScripts()]);
  const requests: SeenRequest[] = [];
  const options = { ...usualOptions, ...defaults };
  const unknownRooms = new Set(['zzz-zzzz-zzz', '99999999999']);

  const door = await openDoor(port, certificate, (request, response) => {
    const host = (request.headers.host ?? 'unknown.invalid').replace(/:\d+$/, '').toLowerCase();
    const url = request.url ?? '/';
    answer({ options, unknownRooms, scripts }, host, url, response);
    requests.push({
      host,
      url,
      method: request.method ?? '',
      from: senderOf(request),
      status: response.statusCode,
      at: Date.now(),
    });
  });

  return {
    port: door.port,
    defaults: options,
    unknownRooms,
    requests,
    strangers: () =>
      requests.filter((request) => answerFor(request.host, request.url).kind === 'stranger' && !isBrowserNoise(request)),
    close: door.close,
  };
}

interface House {
  options: RoomOptions;
  unknownRooms: Set<string>;
  scripts: Map<string, string>;
}

function answer(house: House, host: string, url: string, response: ServerResponse): void {
  const found = answerFor(host, url);
  if (found.kind === 'page') {
    const { pathname, searchParams } = new URL(url, `https://${host}`);
    const nonce = randomBytes(16).toString('base64');
    const options = readOptions(searchParams, house.options);
    const segments = pathname.toLowerCase().split('/');
    const isKnownRoom = !segments.some((segment) => house.unknownRooms.has(segment));
    response.writeHead(200, headersFor(found.page, options, nonce));
    response.end(documentFor(found.page, { options, isKnownRoom }, nonce));
    return;
  }
  if (found.kind === 'redirect') {
    response.writeHead(302, { location: found.to, 'cache-control': 'no-store' }).end();
    return;
  }
  const source = found.kind === 'script' ? house.scripts.get(found.name) : undefined;
  if (source !== undefined) {
    const headers = {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'same-origin',
    };
    response.writeHead(200, headers).end(source);
    return;
  }
  // A stranger is answered readably, so that whoever asks goes on as it would and shows all it would ask.
  response.writeHead(found.kind === 'empty' ? 204 : 404, { 'access-control-allow-origin': '*' }).end();
}

function senderOf(request: IncomingMessage): string {
  return request.headers.origin ?? request.headers.referer ?? '';
}

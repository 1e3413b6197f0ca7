import { request as plainRequest } from 'node:http';
import { request } from 'node:https';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startRehearsal, type Rehearsal } from '@/tests/rehearsal/server';

let rehearsal: Rehearsal;

beforeAll(async () => {
  rehearsal = await startRehearsal();
});

afterAll(() => rehearsal.close());

async function answered(sent: ClientRequest): Promise<{ status: number; headers: IncomingMessage['headers']; body: string }> {
  const response = await new Promise<IncomingMessage>((resolve, reject) =>
    sent.on('response', resolve).on('error', reject).end(),
  );
  return { status: response.statusCode ?? 0, headers: response.headers, body: await text(response) };
}

function get(host: string, path: string) {
  return answered(
    request({ host: '127.0.0.1', port: rehearsal.port, path, headers: { host }, rejectUnauthorized: false, agent: false }),
  );
}

it('serves a room whose script and style carry the nonce of its policy, and no other', async () => {
  const { status, headers, body } = await get('meet.google.com', '/qjf-wvnx-mzt?hl=ar');
  const nonce = /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1];
  expect(status).toBe(200);
  expect(headers['cache-control']).toBe('no-store');
  expect(body).toContain('<html lang="ar" dir="rtl">');
  const nonces = [...body.matchAll(/<(?:script|style)[^>]*nonce="([^"]+)"/g)].map((match) => match[1]);
  expect(nonces.length).toBe([...body.matchAll(/<(?:script|style)\b/g)].length);
  expect(new Set(nonces)).toEqual(new Set([nonce]));
});

it('serves every script that its pages name', async () => {
  const pages = [
    ['meet.google.com', '/qjf-wvnx-mzt'],
    ['app.zoom.us', '/wc?mn=84335626851'],
    ['app.zoom.us', '/wc/84335626851/join'],
    ['zoom.us', '/j/84335626851'],
  ] as const;
  for (const [host, path] of pages) {
    const source = /src="([^"]+)"/.exec((await get(host, path)).body)?.[1];
    const script = await get(host, source ?? '/');
    expect(script.status, path).toBe(200);
    expect(script.body.length, path).toBeGreaterThan(500);
  }
});

it('cannot be broken out of by a title in the address', async () => {
  const { body } = await get('meet.google.com', `/qjf-wvnx-mzt?title=${encodeURIComponent('</script><b id="out">')}`);
  expect(body).not.toContain('<b id="out">');
});

it('turns strangers away and remembers them, encrypted or not', async () => {
  expect((await get('collector.example', '/beat?x=1')).status).toBe(404);
  const plain = plainRequest({
    host: '127.0.0.1',
    port: rehearsal.port,
    path: '/plain',
    headers: { host: 'plain.example' },
    agent: false,
  });
  expect((await answered(plain)).status).toBe(404);
  expect((await get('accounts.google.com', '/ListAccounts?gpsia=1')).status).toBe(404);
  expect((await get('accounts.google.com', '/other')).status).toBe(404);
  expect(rehearsal.strangers().map(({ host, url }) => host + url)).toEqual([
    'collector.example/beat?x=1',
    'plain.example/plain',
    'accounts.google.com/other',
  ]);
  expect(rehearsal.requests.map(({ host }) => host)).toContain('accounts.google.com');
});

it('takes new defaults between two pages', async () => {
  rehearsal.defaults.coep = 'require-corp';
  const { headers } = await get('app.zoom.us', '/wc/84335626851/join');
  expect(headers['cross-origin-embedder-policy']).toBe('require-corp');
});

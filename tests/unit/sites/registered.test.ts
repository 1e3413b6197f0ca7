import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { sites } from '@/utils/domain/call/call-state';
import { callPagePatterns } from '@/utils/sites/patterns';
import { siteAdapters } from '@/utils/sites/registry';

const folder = fileURLToPath(new URL('../../../utils/sites', import.meta.url));

it('knows every folder of a site, and every site there is', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const ids = siteAdapters.map(({ id }) => id);
  expect(ids.toSorted()).toEqual(folders.map(({ name }) => name).toSorted());
  expect(ids.toSorted()).toEqual([...sites].toSorted());
});

it('is let into the pages of every site', () => {
  const hosts = callPagePatterns.map((pattern) => new URL(pattern.replace('*.', 'any.')).hostname);
  for (const { id, owns } of siteAdapters) expect(hosts.some(owns), id).toBe(true);
});

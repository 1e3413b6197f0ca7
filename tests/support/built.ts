import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** The browsers we build for, by the framework's names. */
export const builds = ['chrome-mv3', 'firefox-mv3'] as const;
export type Build = (typeof builds)[number];

/** The folder that a build was written to. */
export const builtDir = (build: Build): string => fileURLToPath(new URL(`../../.output/${build}`, import.meta.url));

/** A file of a build as text. */
export const builtText = (build: Build, path: string): string => readFileSync(join(builtDir(build), path), 'utf8');

/** Every file of a build, as paths from its root. */
export function builtFiles(build: Build): string[] {
  const root = builtDir(build);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(root, path)).isFile())
    .map((path) => normalize(path).split('\\').join('/'));
}

const referenced = /(?:\bsrc|\bhref)="([^"]+\.(?:js|css))"|(?:\bfrom|\bimport)\s*"([^"]+\.js)"/g;

/** What a page loads before it can show anything: its HTML, and the scripts and styles that follow from it. */
export function firstLoadOf(build: Build, page: string): string[] {
  const found = new Set<string>();
  const follow = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const [, linked, imported] of builtText(build, path).matchAll(referenced)) {
      const target = linked ?? imported ?? '';
      follow(target.startsWith('/') ? target.slice(1) : posix.join(dirname(path), target));
    }
  };
  follow(page);
  return [...found];
}

/** Bytes of a file as it would be sent compressed; compares like with like, though a browser reads it from the disk. */
export const gzipBytes = (build: Build, path: string): number => gzipSync(readFileSync(join(builtDir(build), path))).length;
export const rawBytes = (build: Build, path: string): number => statSync(join(builtDir(build), path)).size;

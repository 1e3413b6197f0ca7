import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const entries = {
  meet: 'meet/main.ts',
  'zoom-client': 'zoom/main.ts',
  'zoom-shell': 'zoom/shell.ts',
  'zoom-launch': 'zoom/launch.ts',
};

/** The pages' own scripts, each bundled from its entry; the keys are the names in `/rehearsal/<name>.js`. */
export async function bundleScripts(): Promise<Map<string, string>> {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const bundles = await Promise.all(
    Object.entries(entries).map(async ([name, entry]) => {
      const { outputFiles } = await build({
        entryPoints: [here + entry],
        bundle: true,
        write: false,
        format: 'iife',
        target: 'es2022',
        charset: 'utf8',
        alias: { '@': fileURLToPath(new URL('../..', import.meta.url)) },
        tsconfigRaw: {},
        logLevel: 'silent',
      });
      return [name, outputFiles[0]?.text ?? ''] as const;
    }),
  );
  return new Map(bundles);
}

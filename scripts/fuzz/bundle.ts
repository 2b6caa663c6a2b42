import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Packs a program as it is now for plain Node, beside the packages that it takes from outside; its path. */
export async function bundle(entry: string): Promise<string> {
  const outdir = at(`node_modules/.cache/polyclause-fuzz/${process.pid}`);
  const outfile = join(outdir, `${entry.replace(/.*\/|\.ts$/g, '')}.js`);
  await build({
    entryPoints: [at(entry)],
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    supported: { 'regexp-unicode-property-escapes': true },
    outdir,
    logLevel: 'warning',
  });
  return outfile;
}

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Packs a program of this repository as it is now for plain Node, beside the packages that it takes from outside; its path. */
export async function bundle(entry: string, outdir: string): Promise<string> {
  await build({
    entryPoints: [fileURLToPath(new URL(`../${entry}`, import.meta.url))],
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
  return join(outdir, `${entry.replace(/.*\/|\.ts$/g, '')}.js`);
}

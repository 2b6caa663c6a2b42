import { createHash } from 'node:crypto';

/**
 * Whether some bytes of the working folder are what git holds under a name: by the hash that the name is. On Windows
 * git may have turned line feeds into CR LF when it wrote the file.
 */
export function isObject(name: string, bytes: Uint8Array): boolean {
  if (hash(name, bytes) === name) return true;
  const text = Buffer.from(bytes).toString('latin1');
  return text.includes('\r\n') && hash(name, Buffer.from(text.replaceAll('\r\n', '\n'), 'latin1')) === name;
}

function hash(name: string, bytes: Uint8Array): string {
  return createHash(name.length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}

import { Inflate, inflateSync } from 'fflate';
import { PackageFault } from './faults.js';

/** The files in a ZIP archive, unpacked when asked for. */
interface Archive {
  names: readonly string[];
  /** Null where there is no such file. @throws PackageFault */
  read(name: string): Uint8Array | null;
}

interface Entry {
  method: number;
  encrypted: boolean;
  packed: number;
  /** What the archive says of the size unpacked, which may be a lie. */
  promised: number;
  /** Where its local header begins. */
  offset: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** More parts than any document has; a directory of millions is a bomb of its own. */
const MOST_ENTRIES = 20_000;

/**
 * Reads the directory at the end of a ZIP archive, which is what counts where local headers say otherwise.
 *
 * @param budget bytes that all files read may unpack to, counted while they unpack: the sizes in the archive may lie
 * @throws PackageFault `truncated` where there is no directory
 */
export function openArchive(bytes: Uint8Array, budget: number): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view);
  let left = budget;
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name.toLowerCase());
      if (!entry) return null;
      const content = unpack(bytes, view, entry, left);
      left -= content.length;
      return content;
    },
  };
}

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = findEnd(view);
  const size = view.getUint32(end + 12, true);
  const start = size === 0xffffffff ? -1 : end - size;
  if (start < 0) throw new PackageFault('truncated');
  // Bytes in front of the archive, as self-extracting ones have, move everything.
  const shift = start - view.getUint32(end + 16, true);
  const entries = new Map<string, Entry>();
  for (let at = start; at + 46 <= end && view.getUint32(at, true) === CENTRAL; ) {
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    if (at + 46 + nameLength + extraLength > end) throw new PackageFault('truncated');
    const name = new TextDecoder()
      .decode(bytes.subarray(at + 46, at + 46 + nameLength))
      .replaceAll('\\', '/')
      .toLowerCase();
    // Of two files with one name the first counts.
    if (!entries.has(name)) entries.set(name, readEntry(view, at, shift));
    if (entries.size > MOST_ENTRIES) throw new PackageFault('many');
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record stands last but for a comment of at most 64 KB. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new PackageFault('truncated');
}

function readEntry(view: DataView, at: number, shift: number): Entry {
  return {
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    packed: view.getUint32(at + 20, true),
    promised: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true) + shift,
  };
}

function unpack(bytes: Uint8Array, view: DataView, { method, encrypted, packed, promised, offset }: Entry, most: number): Uint8Array {
  if (encrypted) throw new PackageFault('encrypted');
  if (offset < 0 || offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) throw new PackageFault('truncated');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw new PackageFault('truncated');
  const data = bytes.subarray(start, start + packed);
  if (method === 0 && packed <= most) return data;
  if (method === 0) throw new PackageFault('large');
  if (method !== 8) throw new PackageFault('method');
  return (promised <= most ? inflateAtOnce(data, promised) : null) ?? inflate(data, most);
}

/** Packed, of a part that is unpacked at once: a bomb of this size goes off in no time, and into the room that there is. */
const SMALL = 131_072;

/** Null where the promise is not kept, or the part is large. */
function inflateAtOnce(data: Uint8Array, promised: number): Uint8Array | null {
  if (data.length > SMALL || promised > data.length * 64) return null;
  try {
    // One byte more than promised: what comes to all of it is larger than the archive says.
    const content = inflateSync(data, { out: new Uint8Array(promised + 1) });
    return content.length === promised ? content : null;
  } catch {
    return null;
  }
}

/** In small steps, so that a bomb is stopped long before it has gone off. */
const STEP = 16_384;

function inflate(data: Uint8Array, most: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  for (let at = 0; at === 0 || at < data.length; at += STEP) {
    try {
      stream.push(data.subarray(at, at + STEP), at + STEP >= data.length);
    } catch (error) {
      throw new PackageFault('broken', { cause: error });
    }
    if (length > most) throw new PackageFault('large');
  }
  return join(chunks, length);
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

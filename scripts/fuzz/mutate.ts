import type { Chance } from './chance.js';

/** What a mutation may draw on: other files of the same format, and pieces that have broken readers before. */
export interface Material {
  others: readonly Uint8Array[];
  tokens: readonly Uint8Array[];
}

type Mutation = (bytes: Uint8Array, chance: Chance, material: Material) => Uint8Array;

const flip: Mutation = (bytes, chance) => {
  const flipped = bytes.slice();
  for (let times = 1 + chance.below(8); times > 0; times -= 1) flipped[chance.below(bytes.length)]! ^= 1 << chance.below(8);
  return flipped;
};

const cut: Mutation = (bytes, chance) => {
  const [start, end] = piece(bytes, chance);
  return join(bytes.subarray(0, start), bytes.subarray(end));
};

const cutEnd: Mutation = (bytes, chance) => bytes.slice(0, chance.below(bytes.length));

const duplicate: Mutation = (bytes, chance) => {
  const [start, end] = piece(bytes, chance);
  const times = Math.min(1 + chance.below(20), Math.floor(50_000 / (end - start + 1)));
  return join(bytes.subarray(0, end), ...Array<Uint8Array>(times).fill(bytes.subarray(start, end)), bytes.subarray(end));
};

const move: Mutation = (bytes, chance) => {
  const [start, end] = piece(bytes, chance);
  const rest = join(bytes.subarray(0, start), bytes.subarray(end));
  const at = chance.below(rest.length + 1);
  return join(rest.subarray(0, at), bytes.subarray(start, end), rest.subarray(at));
};

const splice: Mutation = (bytes, chance, { others }) => {
  const other = chance.pick(others);
  return join(bytes.subarray(0, chance.below(bytes.length)), other.subarray(chance.below(other.length)));
};

const insert: Mutation = (bytes, chance, { tokens }) => {
  const at = chance.below(bytes.length + 1);
  const token = chance.pick(tokens);
  const times = chance.below(10) === 0 ? 1 + chance.below(Math.ceil(20_000 / token.length)) : 1;
  return join(bytes.subarray(0, at), ...Array<Uint8Array>(times).fill(token), bytes.subarray(at));
};

const mutations: readonly Mutation[] = [flip, cut, cutEnd, duplicate, move, splice, insert, insert];

/** One to four changes, to bytes and to structure. */
export function mutate(bytes: Uint8Array, chance: Chance, material: Material): Uint8Array {
  let mutated = bytes;
  for (let times = 1 + chance.below(4); times > 0 && mutated.length > 0; times -= 1) {
    mutated = chance.pick(mutations)(mutated, chance, material);
  }
  return mutated;
}

/** Mostly short; as often from one mark of structure to the next as from any byte to any. */
function piece(bytes: Uint8Array, chance: Chance): [start: number, end: number] {
  const start = chance.below(bytes.length);
  const length = 1 + chance.below(chance.pick([8, 80, 800, bytes.length - start]));
  if (chance.below(2) === 0) return [start, Math.min(bytes.length, start + length)];
  const mark = chance.pick([0x0a, 0x3c, 0x22]);
  const from = Math.max(0, bytes.lastIndexOf(mark, start));
  const to = bytes.indexOf(mark, start + 1);
  return [from, to < 0 ? bytes.length : to];
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

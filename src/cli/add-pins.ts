import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Document, type Pair, parseDocument, Scalar, visit, type YAMLMap, YAMLSeq } from 'yaml';
import { type Pin, type PinnedClause, type Pins, resolvePins, toPin } from '../align/pins.js';
import type { Policy } from '../contract/policy.js';
import { OperationalError } from '../errors.js';
import type { Io } from './io.js';
import { type PinsFile, parsePins } from './pins-file.js';
import { pinsSchema } from './pins-schema.js';
import { readBytes } from './read-input.js';
import { validateData } from './validate-data.js';
import { writeText } from './write-report.js';

/** What the command line pins: `4.2=4.3`, `4.2+4.3=4.2`, `4.2=` where nothing answers a clause. */
export interface NewPins {
  link: readonly string[];
  forbid: readonly string[];
}

/**
 * Adds pins to a file, which is made where there is none. What it says already stays as it is, comments too, save for
 * earlier pins that a new one contradicts.
 *
 * @throws OperationalError `bad-usage` for a pin that names no clause, `broken-pins` for a file that holds no pins
 */
export async function addPins(
  { link, forbid }: NewPins,
  { name, beside }: PinsFile,
  canonical: Policy,
  translation: Policy,
  io: Io,
): Promise<void> {
  const read = (option: string, words: readonly string[]): Pin[] =>
    words.map((word) => ({ ...readPin(option, word, canonical, translation), ...(beside ? {} : { language: translation.language }) }));
  const added = { link: read('--pin', link), forbid: read('--forbid', forbid) };
  const before = existsSync(resolve(io.cwd, name)) ? new TextDecoder().decode(await readBytes(name, io.cwd)) : '';
  const known: Pins = validateData(
    await parsePins(before === '' && name.endsWith('.json') ? '{}' : before, name),
    pinsSchema,
    name,
    'pins',
  );
  const outdated = findOutdated(known, added, canonical, translation);
  await writeText(name, name.endsWith('.json') ? writeJson(known, added, outdated) : writeYaml(before, added, outdated), 'pins', io);
}

function readPin(option: string, word: string, canonical: Policy, translation: Policy): Pin {
  const [ours, theirs, ...rest] = word.split('=');
  const isLink = option === '--pin';
  if (theirs === undefined || rest.length > 0 || (ours === '' && theirs === '') || (!isLink && (ours === '' || theirs === ''))) {
    throw new OperationalError(
      'bad-usage',
      `${option} ${word}: this names no two clauses; write ${option} 4.2=4.3, the clause of the canonical version first`,
    );
  }
  const find = (ids: string, policy: Policy): PinnedClause[] =>
    ids
      .split('+')
      .filter((id) => id !== '')
      .map((id) => {
        const clause = policy.clauses.find((each) => each.id === id.trim());
        if (!clause) {
          throw new OperationalError(
            'bad-usage',
            `${option} ${word}: ${policy.name} has no clause ${id.trim()}; polyclause align shows the names of all clauses`,
          );
        }
        return toPin(clause);
      });
  return { canonical: find(ours as string, canonical), translation: find(theirs, translation) };
}

type Outdated = Readonly<Record<keyof NewPins, ReadonlySet<number>>>;

/** Earlier pins that share a clause with a new link, or forbid what is linked now, or link what is forbidden now. */
function findOutdated(known: Pins, added: Required<Pins>, canonical: Policy, translation: Policy): Outdated {
  const place = (pin: Pin) => {
    const { link, forbid } = resolvePins({ forbid: [pin] }, canonical, translation);
    return [...link, ...forbid][0];
  };
  const share = (a: Pin, b: Pin, how: 'some' | 'every'): boolean => {
    const [one, other] = [place(a), place(b)];
    return (
      one !== undefined &&
      other !== undefined &&
      (['canonical', 'translation'] as const)[how]((side) => one[side].some((clause) => other[side].includes(clause)))
    );
  };
  const outdated = (kind: keyof NewPins): Set<number> =>
    new Set(
      (known[kind] ?? []).flatMap((pin, i) =>
        added.link?.some((one) => share(pin, one, kind === 'link' ? 'some' : 'every')) ||
        added.forbid?.some((one) => share(pin, one, 'every'))
          ? [i]
          : [],
      ),
    );
  return { link: outdated('link'), forbid: outdated('forbid') };
}

const KINDS = ['link', 'forbid'] as const;

function writeJson(known: Pins, added: Required<Pins>, outdated: Outdated): string {
  const joined = KINDS.map(
    (kind) => [kind, [...(known[kind] ?? []).filter((_, i) => !outdated[kind].has(i)), ...(added[kind] ?? [])]] as const,
  );
  return `${JSON.stringify({ schema: 'polyclause/pins@1', ...Object.fromEntries(joined.filter(([, pins]) => pins.length > 0)) }, null, 2)}\n`;
}

function writeYaml(before: string, added: Required<Pins>, outdated: Outdated): string {
  // All scalars are read as texts: `4.10` must come out as it went in.
  const document = parseDocument(
    before === '' ? '# Clauses that answer each other, and some that do not, as somebody decided.\nschema: polyclause/pins@1\n' : before,
    { schema: 'failsafe' },
  );
  for (const kind of KINDS) {
    const list = listOf(document, kind);
    list.items = list.items.filter((_, i) => !outdated[kind].has(i));
    for (const pin of added[kind] ?? []) list.add(createPin(document, pin));
    if (list.items.length === 0) document.delete(kind);
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function listOf(document: Document, kind: keyof NewPins): YAMLSeq {
  const known = document.get(kind, true);
  if (known instanceof YAMLSeq) return known;
  const list = new YAMLSeq();
  document.set(kind, list);
  return list;
}

/** Each side on a line of its own, its words in quotation marks. */
function createPin(document: Document, pin: Pin): YAMLMap {
  const node = document.createNode(pin) as YAMLMap<Scalar, YAMLSeq>;
  for (const { value } of node.items as Pair<Scalar, YAMLSeq>[]) if (value instanceof YAMLSeq) value.flow = true;
  visit(node, {
    Scalar: (key, scalar) => {
      if (key !== 'key') scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return node;
}

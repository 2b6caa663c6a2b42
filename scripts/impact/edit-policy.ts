import type { Random } from '../alignment/make-variant.js';

/** A line of an edited text: its words, and which line of the original (from 0) it was; null for one that was put in. */
interface Line {
  text: string;
  from: number | null;
  edited: boolean;
}

/** An edited text, and for each of its lines (from 1) what became of it. */
export interface Edited {
  text: string;
  /** Lines of the original that were edited or taken away, from 1. */
  touched: Set<number>;
  /** Lines of the edited text that were edited or put in, from 1. */
  changed: Set<number>;
  /** Lines of the original → lines of the edited text, from 1; not there where both are one. */
  places?: Map<number, number>;
}

const editKinds = ['figure', 'force', 'replace', 'sentence-more', 'sentence-less', 'add', 'remove', 'move'] as const;
export type EditKind = (typeof editKinds)[number];

/** Words of force that a drafter exchanges, in each language: may, must, must not. */
const FORCES: Record<string, [RegExp, string][]> = {
  en: [
    [/ may /, ' must '],
    [/ must /, ' may '],
    [/ will /, ' may '],
    [/ shall /, ' may '],
  ],
  ms: [
    [/ boleh /, ' mesti '],
    [/ mesti /, ' boleh '],
    [/ hendaklah /, ' boleh '],
    [/ akan /, ' boleh '],
  ],
  th: [
    [/อาจ/, 'ต้อง'],
    [/ต้อง/, 'อาจ'],
    [/จะ/, 'อาจ'],
  ],
  fr: [
    [/ peut /, ' doit '],
    [/ peuvent /, ' doivent '],
    [/ doit /, ' peut '],
    [/ doivent /, ' peuvent '],
  ],
};

/**
 * Edits a share of the clauses of a text that keeps one clause a line, each in one of several ways.
 *
 * @param strangers lines of other policies in the language, to put in
 */
export function editPolicy(
  original: string,
  language: string,
  share: number,
  strangers: readonly string[],
  random: Random,
  kinds: readonly EditKind[] = editKinds,
): Edited {
  const lines = original.split('\n').map((text, from): Line => ({ text, from, edited: false }));
  const touched = new Set<number>();
  const open = lines.filter((_, at) => isClause(lines, at) && random() < share);
  for (const line of open) {
    const kind = kinds[Math.floor(random() * kinds.length)] as EditKind;
    editLine(lines, line, kind, language, strangers, random, touched);
  }
  for (const { edited, from } of lines) if (edited && from !== null) touched.add(from + 1);
  return {
    text: lines.map(({ text }) => text).join('\n'),
    touched,
    changed: new Set(lines.flatMap(({ edited }, at) => (edited ? [at + 1] : []))),
    places: new Map(lines.flatMap(({ from }, at) => (from === null ? [] : [[from + 1, at + 1] as const]))),
  };
}

/** A paragraph or an item of enough words; tables, headings and dates are left alone. */
function isClause(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at] as Line;
  return text.length >= 40 && !/^\s*(?:[#|{<>:]|---)/.test(text) && !/^\s*\{/.test(lines[at + 1]?.text ?? '');
}

function editLine(
  lines: Line[],
  line: Line,
  kind: EditKind,
  language: string,
  strangers: readonly string[],
  random: Random,
  touched: Set<number>,
): void {
  const at = lines.indexOf(line);
  const stranger = strangers[Math.floor(random() * strangers.length)] ?? '';
  const mark = /^\s*(?:[-*+]|\d+[.)])\s+/.exec(line.text)?.[0] ?? '';
  const standsAlone = (lines[at + 1]?.text ?? '').trim() === '' && (lines[at - 1]?.text ?? '').trim() === '';
  const write = (text: string): void => {
    line.edited ||= text !== line.text;
    line.text = text;
  };
  switch (kind) {
    case 'figure':
      write(
        mark +
          line.text
            .slice(mark.length)
            .replace(/(?<![\p{L}\p{N}.,/-])[0-9]{1,3}(?![\p{L}\p{N}.,/)-])/u, (figure) => String(Number(figure) + 7)),
      );
      return;
    case 'force': {
      const [from, to] = FORCES[language]?.find(([pattern]) => pattern.test(line.text)) ?? [];
      if (from && to !== undefined) write(line.text.replace(from, to));
      return;
    }
    case 'replace':
      write(`${mark}${stranger}`);
      return;
    case 'sentence-more':
      write(`${line.text} ${stranger.split(/(?<=[.!?])\s/)[0]}`);
      return;
    case 'sentence-less': {
      const sentences = line.text.split(/(?<=[\p{L})][.!?])\s+(?=\p{Lu})/u);
      if (sentences.length > 1 && !/\b(?:Inc|Ltd|Bhd|Sdn|no|art)\.$/.test(sentences.at(-2) ?? '')) write(sentences.slice(0, -1).join(' '));
      return;
    }
    case 'add':
      if (standsAlone) lines.splice(at + 1, 0, { text: '', from: null, edited: false }, { text: stranger, from: null, edited: true });
      return;
    case 'remove':
      if (!standsAlone) return;
      touched.add((line.from ?? -1) + 1);
      lines.splice(at, 2);
      return;
    case 'move': {
      const targets = lines.flatMap((each, index) =>
        index !== at && each.text.trim() === '' && (lines[index + 1]?.text ?? '').trim() !== '' && !/^\s/.test(lines[index + 1]?.text ?? '')
          ? [each]
          : [],
      );
      const target = targets[Math.floor(random() * targets.length)];
      if (!standsAlone || mark !== '' || !target) return;
      const [moved] = lines.splice(at, 2);
      lines.splice(lines.indexOf(target) + 1, 0, moved as Line, { text: '', from: null, edited: false });
    }
  }
}

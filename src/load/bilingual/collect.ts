import type { SkippedPart } from '../block.js';
import { type MappedText, sourceSpan, trimMapped } from '../../text/mapped-text.js';
import type { Bilingual, Unit, Version } from './unit.js';

/** What readers of a format gather while they go through it. */
export interface Collection extends Bilingual {
  /** @returns the key that its texts are given by; spellings of one tag (`EN-us`, `en_US`) have one */
  addVersion(tag: string | null, role?: 'source' | 'target'): string;
  addUnit(given: Pick<Unit, 'id' | 'noun'> & Partial<Unit>, texts: Iterable<readonly [version: string, text: MappedText]>): void;
  setAside(reason: string, text: MappedText): void;
}

export function createCollection(): Collection {
  const versions: Version[] = [];
  const units: Unit[] = [];
  const skipped: SkippedPart[] = [];
  return {
    versions,
    units,
    skipped,
    addVersion(tag, role = 'source') {
      const key = tag ? tag.toLowerCase().replaceAll('_', '-') : role;
      if (!versions.some((version) => version.key === key)) versions.push({ key, tag: tag || null, named: !tag && role === 'target' });
      return key;
    },
    addUnit(given, texts) {
      const said = new Map<string, MappedText>();
      for (const [version, text] of texts) if (saysSomething(text) && !said.has(version)) said.set(version, trimMapped(text));
      if (said.size > 0) units.push({ scope: null, kind: 'paragraph', level: 0, isDue: () => true, ...given, texts: said });
    },
    setAside(reason, text) {
      const span = sourceSpan(text);
      if (span) skipped.push({ reason, text: text.text, span });
    },
  };
}

/** A bullet or a dash alone is the same in every language. */
function saysSomething({ text }: MappedText): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

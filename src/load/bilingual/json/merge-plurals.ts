import type { MappedText } from '../../../text/mapped-text.js';
import type { Unit } from '../unit.js';

type Texts = ReadonlyMap<string, MappedText>;

interface Merged {
  unit: Pick<Unit, 'id' | 'noun' | 'isDue'>;
  texts: (readonly [version: string, text: MappedText])[];
}

/**
 * One unit for each key of any version, in the order of the canonical version, which is the first. Languages have
 * different plural forms: a form that the canonical version does not have is held against its `_other`, and one that a
 * translation's language does not have is not missed there.
 *
 * @param versions texts by key, by version
 */
export function mergePlurals(versions: ReadonlyMap<string, Texts>): Merged[] {
  const [canonical] = versions.keys();
  const keys = new Set([...versions.values()].flatMap((texts) => [...texts.keys()]));
  return [...keys].map((id) => {
    const plural = /^(.+)_(zero|one|two|few|many|other)$/.exec(id);
    const other = plural ? versions.get(canonical!)?.get(`${plural[1]}_other`) : undefined;
    const texts = [...versions].flatMap(([version, all]) => {
      const text = all.get(id) ?? (version === canonical ? other : undefined);
      return text ? [[version, text] as const] : [];
    });
    return { unit: { id, noun: 'key', isDue: (_, language) => !plural || !other || hasForm(language, plural[2]!) }, texts };
  });
}

/** `_zero` is a nicety of i18next that every language may have and none needs. */
function hasForm(language: string, form: string): boolean {
  return new Intl.PluralRules(language).resolvedOptions().pluralCategories.includes(form as Intl.LDMLPluralRule);
}

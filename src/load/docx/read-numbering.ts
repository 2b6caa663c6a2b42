import { type ParagraphProperties, readParagraphProperties } from './paragraph-properties.js';
import { chooseBranches } from './choose-branch.js';
import type { Styles } from './read-styles.js';
import { type XmlElement, elementsOf, findChild, integerOf, isSet, settingOf } from './xml-element.js';

/** One level of a numbering. */
export interface Level {
  start: number;
  /** `decimal`, `lowerLetter`, `bullet`, …: how the number of this level is written. */
  format: string;
  /** What is printed: `%1.%2` with the numbers of the levels put in. */
  text: string;
  /** How many levels above this one restart it: by default all of them. */
  restartsAfter: number | null;
  /** The numbers of the levels above are decimal in it, whatever those levels say. */
  legal: boolean;
  /** What stands between number and text. */
  suffix: string;
  /** The style that is numbered by this level. */
  style: string | undefined;
  indent: number | undefined;
}

/** One numbering as paragraphs refer to it. */
export interface Numbering {
  /** Numberings with one definition count on from each other. */
  definition: string;
  levels: readonly (Level | undefined)[];
  /** What the level starts at when this numbering is first used; undefined where it counts on. */
  restarts: readonly (number | undefined)[];
}

interface Definition {
  levels: (Level | undefined)[];
  styleLink: string | undefined;
}

/** Reads the numbering part: what number `id` stands for, or null where there is none. */
export function readNumbering(root: XmlElement | null, styles: Styles): (id: string) => Numbering | null {
  const definitions = new Map<string, Definition>();
  const instances = new Map<string, XmlElement>();
  for (const element of root ? elementsOf(root) : []) {
    if (element.name === 'w:abstractNum') definitions.set(element.attributes['w:abstractNumId'] ?? '', readDefinition(element));
    if (element.name === 'w:num') instances.set(element.attributes['w:numId'] ?? '', element);
  }
  const known = new Map<string, Numbering | null>();
  return (id) => {
    if (!known.has(id)) known.set(id, resolve(id, instances, definitions, styles));
    return known.get(id)!;
  };
}

function readDefinition(element: XmlElement): Definition {
  return { levels: readLevels(element), styleLink: settingOf(element, 'w:numStyleLink') };
}

function readLevels(parent: XmlElement): (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const element of elementsOf(parent)) {
    const index = integerOf(element.attributes['w:ilvl']) ?? 0;
    if (element.name === 'w:lvl' && index >= 0 && index <= 8) levels[index] = readLevel(element);
  }
  return levels;
}

const suffixes: Readonly<Record<string, string>> = { nothing: '', space: ' ', tab: ' ' };

function readLevel(given: XmlElement): Level {
  const element = { ...given, children: chooseBranches(given.children) };
  const { indent }: ParagraphProperties = readParagraphProperties(findChild(element, 'w:pPr'));
  return {
    start: integerOf(settingOf(element, 'w:start')) ?? 0,
    format: readFormat(findChild(element, 'w:numFmt')),
    text: settingOf(element, 'w:lvlText') ?? '',
    restartsAfter: integerOf(settingOf(element, 'w:lvlRestart')) ?? null,
    legal: isSet(element, 'w:isLgl'),
    suffix: suffixes[settingOf(element, 'w:suff') ?? 'tab'] ?? ' ',
    style: settingOf(element, 'w:pStyle'),
    indent,
  };
}

/** `001, 002, 003, …` and the like are written as formats of their own. */
function readFormat(format: XmlElement | undefined): string {
  const { 'w:val': name = 'decimal', 'w:format': custom = '' } = format?.attributes ?? {};
  return name === 'custom' ? `zeros${/^0*1/.exec(custom)?.[0].length ?? 1}` : name;
}

function resolve(id: string, instances: Map<string, XmlElement>, definitions: Map<string, Definition>, styles: Styles): Numbering | null {
  const instance = instances.get(id);
  if (!instance) return null;
  const found = followLinks(instance, instances, definitions, styles);
  if (!found) return null;
  const levels = [...found.levels];
  const restarts: (number | undefined)[] = [];
  for (const override of elementsOf(instance)) {
    const index = integerOf(override.attributes['w:ilvl']) ?? -1;
    if (override.name !== 'w:lvlOverride' || index < 0 || index > 8) continue;
    restarts[index] = integerOf(settingOf(override, 'w:startOverride'));
    levels[index] = readLevels(override)[index] ?? levels[index];
  }
  return { definition: found.id, levels, restarts };
}

/** A definition may only point to a list style, whose number has the levels. */
function followLinks(
  instance: XmlElement,
  instances: Map<string, XmlElement>,
  definitions: Map<string, Definition>,
  styles: Styles,
): { id: string; levels: Definition['levels'] } | null {
  const seen = new Set<string>();
  for (let next: XmlElement | undefined = instance; next; ) {
    const id = settingOf(next, 'w:abstractNumId') ?? '';
    const definition = definitions.get(id);
    if (!definition || seen.has(id)) return null;
    if (definition.styleLink === undefined) return { id, levels: definition.levels };
    seen.add(id);
    next = instances.get(styles.list(definition.styleLink).id ?? '');
  }
  return null;
}

import { load } from 'cheerio';
import { readLabel } from './read-label.js';
import type { GoldText } from './gold-unit.js';

/**
 * Blocks of a Canadian statute in XML, keyed by the path of their labels. Definitions carry no label and stand in
 * the alphabetical order of each language, so they are keyed by the English term that both name: real moved clauses.
 */
export function readStatute(source: string): GoldText {
  const $ = load(source.replace(/^\ufeff/u, ''), { xml: true });
  const units: GoldText = [];
  const seen = new Map<string, number>();
  const push = (path: string, unit: Omit<GoldText[number], 'key'>) => {
    const count = (seen.get(path) ?? 0) + 1;
    seen.set(path, count);
    if (unit.text) units.push({ key: count === 1 ? path : `${path}~${count}`, ...unit });
  };
  let headings = 0;
  const walk = (element: ReturnType<typeof $>, path: string, depth: number): void => {
    element.children().each((_, child) => {
      const node = $(child);
      const name = child.type === 'tag' ? child.name : '';
      const own = tidy(node.children('Label').first().text());
      const below = own ? `${path}/${own.replace(/[().]/gu, '')}` : path;
      const label = own ? readLabel(own).label : null;
      if (name === 'Heading' || name === 'GroupHeading' || name === 'ScheduleFormHeading') {
        const text = tidy(node.children('TitleText').text());
        push(`h${headings++}`, { kind: 'heading', depth: 0, label, text });
      } else if (name === 'MarginalNote') push(`${path}/note`, { kind: 'heading', depth, label: null, text: tidy(node.text()) });
      else if (name === 'Text') {
        const lead = element.children('Label').first();
        const printed = lead.length ? readLabel(tidy(lead.text())).label : null;
        const kind = /^(?:Sub)?paragraph$/iu.test(element.prop('tagName') ?? '') ? 'item' : 'paragraph';
        push(path, { kind, depth, label: printed, text: tidy(node.text()) });
      } else if (name === 'Definition') {
        const term = tidy(node.find('DefinedTermEn').first().text()).toLowerCase();
        walk(node, `${path}/def:${term}`, depth + 1);
      } else if (/^(?:Section|Subsection|Paragraph|Subparagraph|Body|Schedule|Provision)$/u.test(name)) walk(node, below, depth + 1);
    });
  };
  walk($('Body').parent(), '', 0);
  return units;
}

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

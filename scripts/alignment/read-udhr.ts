import { load } from 'cheerio';
import { readLabel } from './read-label.js';
import type { GoldText } from './gold-unit.js';

/** What the paragraphs of each preamble are, read by hand: Thai has no fourth recital, English two opening lines. */
const PREAMBLES: Record<string, string> = {
  en: '0 1 2 3 4 5 6 now now proclaim',
  fr: '0 1 2 3 4 5 6 now proclaim',
  ms: '0 1 2 3 4 5 6 now proclaim',
  th: '0 1 2 4 5 6 now proclaim',
};

/** Blocks of the Universal Declaration, keyed by article and place; an article is one section. */
export function readUdhr(source: string, language: string): GoldText {
  const $ = load(source, { xml: true });
  const units: GoldText = [];
  units.push({ key: 'title', kind: 'title', depth: 0, label: null, text: tidy($('udhr > title').first().text()) });
  $('preamble, article').each((_, element) => {
    const section = $(element);
    const name = section.attr('number') ?? 'preamble';
    const heading = readLabel(tidy(section.children('title').text()));
    units.push({ key: `${name}`, kind: 'heading', depth: 1, label: heading.label, text: heading.rest });
    let place = 0;
    section.find('para').each((__, child) => {
      const text = tidy($(child).text());
      const item = $(child).parent().is('listitem');
      const key = name === 'preamble' ? (PREAMBLES[language] ?? '').split(' ')[place] : place;
      place++;
      if (text) units.push({ key: `${name}/${key}`, kind: item ? 'item' : 'paragraph', depth: 2, label: null, text });
    });
  });
  return units.map((unit) => ({ ...unit, text: unit.text || (unit.label?.text ?? '') }));
}

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

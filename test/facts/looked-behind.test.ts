import { describe, expect, test } from '@jest/globals';
import { packs } from '../../locales/index.js';
import { parseTemplate, type Part } from '../../src/facts/parse-template.js';
import { readTextFacts } from '../../src/facts/read-facts.js';

/** Ways to say a template, at most a few: every alternative once, optional parts taken and left. */
function sayings(template: string): string[] {
  const say = (parts: readonly Part[]): string[] =>
    parts.reduce<string[]>((all, part) => {
      const options = part.kind === 'text' ? [part.text] : part.kind === 'space' ? [' '] : part.kind === 'any' ? part.options.flatMap(say) : part.kind === 'slot' ? ['\u0000'] : [''];
      return all.flatMap((said) => options.map((option) => said + option)).slice(0, 60);
    }, ['']);
  return [...new Set(say(parseTemplate(template)))].filter((said) => said.trim() !== '' && !said.includes('\u0000'));
}

/**
 * Engines try plain alternatives behind a place in an order of their own (V8 sorts them by their first letter), so
 * that what a group has caught may be a shorter phrase than the one that stands there.
 */
describe.each(packs.map((pack) => [pack.language, pack] as const))('%s: the longest phrase in front of a number is read', (_, pack) => {
  const read = (text: string, kind: string) => readTextFacts(text, pack).find((fact) => fact.kind === kind);

  test('how often', () => {
    const unit = pack.facts.durations.units.day![0]!.replace(/\[.*?\]/g, pack.language === 'en' || pack.language === 'fr' ? 's' : '');
    const short = pack.facts.durations.every.before.flatMap(sayings).filter((said) => {
      const text = `${said} 30 ${unit}`;
      const fact = read(text, 'duration');
      return fact?.value.startsWith('every ') && fact.start !== 0;
    });
    expect(short).toEqual([]);
  });

  test('currencies', () => {
    const wrong = Object.entries(pack.facts.money.before).flatMap(([code, signs]) =>
      signs.flatMap(sayings).filter((sign) => {
        const fact = read(`x ${sign} 500.`, 'money');
        return fact !== undefined && (fact.value !== `${code} 500` || fact.start !== 2);
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('shares', () => {
    const short = pack.facts.percents.before.flatMap(sayings).filter((said) => (read(`x ${said} 50`, 'percent')?.start ?? 2) !== 2);
    expect(short).toEqual([]);
  });

  test('ranges', () => {
    const unit = Object.values(pack.facts.durations.units.month!)[0]!.replace(/\[.*?\]/g, pack.language === 'en' ? 's' : '');
    const wrong = Object.entries(pack.facts.rangeFrom).flatMap(([begin, between]) =>
      sayings(begin).flatMap((first) =>
        between.flatMap(sayings).filter((second) => {
          const fact = read(`x ${first} 3 ${second} 6 ${unit}`, 'duration');
          return fact?.value === '[P3M,P6M]' && fact.start !== 2;
        }).map((second) => `${first} … ${second}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('months and weekdays in front of a day', () => {
    const days = pack.facts.dates.months.flatMap((names, month) => names.map((name) => [name, month + 1] as const));
    const wrong = days.filter(([name, month]) => {
      const fact = read(`x ${name} 2024.`, 'date');
      return fact !== undefined && fact.value.slice(0, 7) !== `2024-${String(month).padStart(2, '0')}`;
    });
    expect(wrong).toEqual([]);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { applyEdits } from '../../scripts/corpus/apply-edits.js';
import { readCorpus } from '../../scripts/corpus/read-corpus.js';
import { checkTranslation, loadPolicy } from '../../src/index.js';

/** The corpus has bold runs, links and tables, whose cells may be padded. */
function withoutMarkup(markdown: string): string {
  return markdown.replace(/\*\*|\]\([^()]*\)|\[/g, '').replace(/ *\| */g, '|');
}

describe.each(readCorpus().map((policy) => [policy.name, policy] as const))('corpus policy %s', (_, policy) => {
  const load = (text: string, language: string) => loadPolicy(text, { language, format: 'markdown', name: `${policy.name}.${language}.md` });

  test('the drifted copies are what the lists make of the texts', () => {
    for (const { language, file, text } of policy.translations) {
      const path = join(policy.folder, 'drifted', file);
      expect(existsSync(path)).toBe(true);
      expect(readFileSync(path, 'utf8')).toBe(applyEdits(text, policy.drifts.filter((drift) => drift.language === language)).text);
    }
  });

  test('faithful versions raise no more than the aim of `npm run evaluate`, and quotes stand where they are said to', async () => {
    let loud = 0;
    let pairs = 0;
    const canonical = await load(policy.canonical.text, policy.canonical.language);
    for (const { language, text } of policy.translations) {
      const check = checkTranslation(canonical, await load(text, language));
      loud += check.findings.filter(({ severity }) => severity !== 'info').length;
      pairs += check.alignment.links.length;
      for (const finding of check.findings) {
        for (const [place, source] of [[finding.canonical, check.canonical.source], [finding.translation, check.translation.source]] as const) {
          if (place) expect(withoutMarkup(source.slice(place.start.offset, place.end.offset))).toBe(withoutMarkup(place.quote));
        }
      }
    }
    // 0.3 in 100, and no less than one: a policy of 230 pairs cannot show a smaller rate.
    expect(loud).toBeLessThanOrEqual(Math.max(1, (0.3 * pairs) / 100));
  }, 60_000);
});

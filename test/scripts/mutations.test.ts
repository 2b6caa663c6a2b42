import { describe, expect, test } from '@jest/globals';
import { findNews, judgeMutation } from '../../scripts/mutations/judge-mutations.js';
import { compileChanges } from '../../scripts/mutations/compile-changes.js';
import { findMutations } from '../../scripts/mutations/find-mutations.js';
import { mutationKinds } from '../../scripts/mutations/mutation-kinds.js';
import { applyRound, takeRounds } from '../../scripts/mutations/take-rounds.js';
import { checkTranslation, loadPolicy, packs, rules } from '../../src/index.js';

const kindOf = (name: string) => mutationKinds.find((kind) => kind.name === name)!;
const isSpaced = (language: string): boolean => packs.find((pack) => pack.language === language)!.spaced;

/** The text with all that one kind changes in it. */
function mutate(name: string, language: string, text: string): string {
  const changes = compileChanges(kindOf(name), language, isSpaced(language))(text).sort((a, b) => b.start - a.start);
  return changes.reduce((words, { start, end, put }) => words.slice(0, start) + put + words.slice(end), text);
}

describe('what a kind changes', () => {
  test.each<[kind: string, language: string, text: string, mutated: string]>([
    ['not dropped', 'ms', 'Kami tidak menjual data anda.', 'Kami menjual data anda.'],
    ['not dropped', 'ms', 'Tidak dibenarkan masuk.', 'Dibenarkan masuk.'],
    // We do not sell your data.
    ['not dropped', 'th', 'เราไม่ขายข้อมูลของท่าน', 'เราขายข้อมูลของท่าน'],
    ['not dropped', 'fr', 'Nous ne vendons pas vos données.', 'Nous vendons vos données.'],
    ['not dropped', 'fr', "Il n'est jamais vendu.", 'Il est vendu.'],
    ['not added', 'fr', 'Le lecteur peut réclamer.', 'Le lecteur ne peut pas réclamer.'],
    ['must → may', 'ms', 'Hendaklah dibayar segera.', 'Boleh dibayar segera.'],
    // The borrower must return the book.
    ['must → may', 'th', 'ผู้ยืมต้องคืนหนังสือ', 'ผู้ยืมอาจคืนหนังสือ'],
    ['we ↔ you', 'fr', 'Nous vous écrivons.', 'Vous nous écrivons.'],
    ['only dropped', 'fr', "Ils ne sont lus que par l'équipe.", "Ils sont lus par l'équipe."],
    ['only dropped', 'fr', 'Il sert au prêt seulement.', 'Il sert au prêt.'],
    // Only for borrowers.
    ['only dropped', 'th', 'สำหรับผู้ยืมเท่านั้น', 'สำหรับผู้ยืม'],
    ['unless → if', 'fr', 'Il est rendu, sauf si le prêt court.', 'Il est rendu, si le prêt court.'],
    ['unless → if', 'fr', 'Il est rendu, à moins que le prêt ne coure.', 'Il est rendu, si le prêt coure.'],
    ['unless → if', 'ms', 'Dipulangkan melainkan jika dipinjam.', 'Dipulangkan jika dipinjam.'],
    ['unit exchanged', 'fr', 'Dès 18 ans, sous 30 jours.', 'Dès 18 mois, sous 30 mois.'],
    ['unit exchanged', 'ms', 'dalam tempoh sepuluh (10) hari', 'dalam tempoh sepuluh (10) bulan'],
    // within 30 days
    ['unit exchanged', 'th', 'ภายใน 30 วัน', 'ภายใน 30 เดือน'],
    ['number doubled', 'ms', 'selama 12 bulan', 'selama 24 bulan'],
    ['number of a neighbour', 'fr', 'sous 30 jours, au plus tard sous 45 jours', 'sous 45 jours, au plus tard sous 30 jours'],
    ['amount changed', 'ms', 'bayaran RM 20 sehari', 'bayaran RM 25 sehari'],
    ['percentage changed', 'th', 'ร้อยละ 85', 'ร้อยละ 88'],
    ['section changed', 'fr', "selon l'article 4", "selon l'article 5"],
  ])('%s, %s: %s', (kind, language, text, mutated) => {
    expect(mutate(kind, language, text)).toBe(mutated);
  });
});

describe('what it leaves alone', () => {
  test.each<[kind: string, language: string, text: string]>([
    // not more than: without its "not" it would say nothing
    ['not dropped', 'ms', 'tidak melebihi 30 hari'],
    ['not dropped', 'th', 'ไม่เกิน 30 วัน'],
    ['not dropped', 'fr', 'un montant ne dépassant pas 30 euros'],
    // a word that only contains it: want; fund, decree
    ['must → may', 'th', 'ผู้ยืมที่ต้องการหนังสือ'],
    ['and → or', 'ms', 'dana pendidikan'],
    ['and → or', 'fr', 'cet arrêt'],
    // need not
    ['must → may', 'ms', 'Anda tidak perlu membayar.'],
    ['may → must', 'fr', 'Nul ne peut entrer.'],
    ['if → unless', 'fr', 'même si le prêt court'],
    ['if → unless', 'ms', 'kecuali jika dipinjam'],
    // only … only: one of the two is enough
    ['only dropped', 'th', 'เฉพาะผู้ยืมเท่านั้น'],
    ['only dropped', 'fr', 'Nous ne savons pas que faire.'],
    ['before ↔ after', 'th', 'ไม่มีผลย้อนหลัง'],
    ['number doubled', 'fr', 'sous 1.500 jours'],
    ['number of a neighbour', 'ms', 'dalam tempoh 30 hari'],
    ['amount changed', 'ms', 'bayaran RM 15.50'],
    ['section changed', 'fr', "selon l'article 4.2"],
    ['will → may', 'fr', 'Nous le ferons.'],
  ])('%s, %s: %s', (kind, language, text) => {
    expect(mutate(kind, language, text)).toBe(text);
  });
});

describe('the table', () => {
  test('names rules that there are, and each kind once', () => {
    const known = rules.map(({ id }) => id);
    expect(mutationKinds.flatMap((kind) => kind.rules.filter((rule) => !known.includes(rule)))).toEqual([]);
    expect(new Set(mutationKinds.map(({ name }) => name)).size).toBe(mutationKinds.length);
  });

  test.each(mutationKinds.map((kind) => [kind.name, kind] as const))('%s puts other words than it takes', (_, kind) => {
    const changes = Object.values(kind.changes).flat();
    expect(changes.length).toBeGreaterThan(0);
    for (const change of changes) {
      for (const [words, put] of Object.entries('words' in change ? change.words : {})) expect(put).not.toBe(words);
    }
  });
});

const ENGLISH = '# Rules\n\n## 1. Loans\n\n1.1 We do not sell your data.\n\n1.2 You must return a book within 30 days.\n';
const FRENCH = '# Règles\n\n## 1. Prêts\n\n1.1 Nous ne vendons pas vos données.\n\n1.2 Vous devez rendre un livre sous 30 jours.\n';
const load = (text: string, language: string) => loadPolicy(text, { language, format: 'markdown', name: `rules.${language}.md` });

describe('a round', () => {
  test('holds mutations that stand apart, and says where they are', async () => {
    const policy = await load(FRENCH, 'fr');
    const found = [...findMutations(policy, [kindOf('not dropped'), kindOf('must → may')], true).values()].flat();
    // Two clauses that are neighbours: a round each.
    const rounds = takeRounds(found);
    expect(rounds.map((round) => round.length)).toEqual([1, 1]);
    const { text, places } = applyRound(policy.source, rounds[1]!);
    expect(text).toContain('1.2 Vous pouvez rendre');
    expect(text.slice(places[0]!.start, places[0]!.end)).toBe('pouvez');
  });

  test('is judged by what the check says anew of its clause', async () => {
    const [canonical, translation] = await Promise.all([load(ENGLISH, 'en'), load(FRENCH, 'fr')]);
    const faithful = checkTranslation(canonical, translation);
    const [mutation] = findMutations(translation, [kindOf('not dropped')], true).get(kindOf('not dropped'))!;
    const { text, places } = applyRound(translation.source, [mutation!]);
    const check = checkTranslation(canonical, await load(text, 'fr'));
    const news = findNews(faithful, check);
    expect(judgeMutation(mutation!.kind, places[0]!, check, news)).toEqual({ named: true, loud: true, rules: ['negation'] });
    // Another kind is not named by it, and a place in another clause not at all.
    expect(judgeMutation(kindOf('all → some'), places[0]!, check, news)).toMatchObject({ named: false, rules: ['negation'] });
    const elsewhere = text.indexOf('30 jours');
    expect(judgeMutation(mutation!.kind, { start: elsewhere, end: elsewhere + 2 }, check, news).rules).toEqual([]);
    expect(findNews(check, check)).toEqual([]);
  });
});

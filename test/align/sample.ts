import type { Clause, ClauseKind, Policy } from '../../src/contract/policy.js';

const HERE = { line: 1, column: 1, offset: 0 };

/** A policy of plain lines: `# ` makes a heading, `- ` an item, `= ` an entry of the contents, anything else a paragraph. */
export function policyOf(language: string, lines: string[]): Policy {
  let heading: number | null = null;
  const clauses = lines.map((line, index): Clause => {
    const [mark, text] = /^[#=-] /u.test(line) ? [line[0], line.slice(2)] : ['', line];
    const kinds: Record<string, ClauseKind> = { '#': 'heading', '-': 'item', '=': 'contents' };
    const kind = kinds[mark ?? ''] ?? 'paragraph';
    const parent = kind === 'heading' ? null : heading;
    if (kind === 'heading') heading = index;
    return { id: `c${index}`, kind, label: null, depth: parent === null ? 0 : 1, parent, text: text ?? '', runs: [], start: HERE, end: HERE };
  });
  return {
    name: `sample.${language}`,
    language,
    title: null,
    declaredDate: null,
    clauses,
    source: lines.join('\n'),
    skipped: [],
    provenance: {
      format: { value: 'text', by: 'option' },
      language: { value: language, by: 'option', confidence: 1 },
      encoding: { value: 'utf-8', by: 'option' },
    },
  };
}

/** A short school policy in English and its French translation, clause by clause. */
export const english = [
  '# Privacy policy of Kelasa',
  'This policy takes effect on 1 March 2025 and replaces the version of 2023.',
  '# What we collect',
  'We collect the name, the e-mail address and the class of each pupil.',
  '- Photographs that a teacher uploads are stored for 90 days.',
  '- The IP address of a device is kept for 12 months and then deleted.',
  '# Children',
  'Pupils under the age of 13 need the consent of a parent before they open an account.',
  'A parent may withdraw consent at any time by writing to privacy@kelasa.example.',
  '# Your rights',
  'You may ask us for a copy of your data; we answer within 30 days.',
  'You may complain to the authority of the country where you live.',
  '# Changes',
  'We tell schools about material changes at least 60 days before they apply.',
];

export const french = [
  '# Politique de confidentialité de Kelasa',
  'La présente politique prend effet le 1er mars 2025 et remplace la version de 2023.',
  '# Données que nous collectons',
  'Nous collectons le nom, l’adresse électronique et la classe de chaque élève.',
  '- Les photographies déposées par un enseignant sont conservées pendant 90 jours.',
  '- L’adresse IP d’un appareil est conservée pendant 12 mois, puis supprimée.',
  '# Enfants',
  'Les élèves de moins de 13 ans doivent avoir le consentement d’un parent avant d’ouvrir un compte.',
  'Un parent peut retirer son consentement à tout moment en écrivant à privacy@kelasa.example.',
  '# Vos droits',
  'Vous pouvez nous demander une copie de vos données ; nous répondons dans un délai de 30 jours.',
  'Vous pouvez introduire une réclamation auprès de l’autorité du pays où vous résidez.',
  '# Modifications',
  'Nous informons les établissements des modifications importantes au moins 60 jours avant leur application.',
];

/** Links as `0|0`, `3,4|3`, `5|` for a missing clause, `|6` for an added one. */
export const namesOf = (links: { canonical: number[]; translation: number[] }[]): string[] =>
  links.map(({ canonical, translation }) => `${canonical.join()}|${translation.join()}`);

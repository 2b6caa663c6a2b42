import type { Alignment } from '../../contract/alignment.js';
import type { Policy } from '../../contract/policy.js';
import type { ReportContext } from '../reporter.js';
import { printable } from './display-width.js';

export function documentTitle({ title, name }: Policy): string {
  return printable((title ?? name).slice(0, 300)).trim();
}

/** Cells that introduce a document: what it is here, its name, language and size. */
export function describeDocument(policy: Policy, role: 'canonical' | 'translation' | 'document', { phrasebook }: ReportContext): string[] {
  const { say, count, value } = phrasebook;
  return [
    say(`report.${role}`),
    printable(policy.name),
    value('language', policy.language),
    count('report.clauses', policy.clauses.length),
  ];
}

/** Cells that say how the clauses of two versions answer each other; what is nought is left out. */
export function describeLinks({ alignment }: { alignment: Alignment }, { phrasebook }: ReportContext): string[] {
  const { links } = alignment;
  const answered = links.filter((link) => link.canonical.length > 0 && link.translation.length > 0);
  const clauses = (side: 'canonical' | 'translation', other: 'canonical' | 'translation'): number =>
    links.reduce((sum, link) => sum + (link[other].length === 0 ? link[side].length : 0), 0);
  const some = (key: string, many: number): string[] => (many > 0 ? [phrasebook.count(key, many)] : []);
  return [
    [
      phrasebook.count('report.links', answered.length),
      ...some('report.moved', links.filter(({ moved }) => moved).length),
      ...some('report.missing', clauses('canonical', 'translation')),
      ...some('report.added', clauses('translation', 'canonical')),
    ].join(', '),
  ];
}

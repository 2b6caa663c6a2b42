import type { Evidence } from '../../contract/alignment.js';
import type { Phrasebook } from '../phrasebook.js';
import type { ReportContext } from '../reporter.js';
import { padEnd, padStart, printable } from './display-width.js';
import { widthsOf } from './columns.js';
import { fitWords } from './fit-words.js';
import type { Style } from './style.js';

/** What weighs less than this is left to the JSON: it moves no link. */
const LEAST = 0.2;
const MOST = { for: 6, against: 3 };

/** What speaks for a link and what against it, strongest first, each with its weight. */
export function writeEvidence(evidence: readonly Evidence[], { phrasebook, columns }: ReportContext, style: Style): string[] {
  const [width = 0] = widthsOf([[phrasebook.say('report.evidence.for')], [phrasebook.say('report.evidence.against')]]);
  const write = (way: 'for' | 'against'): string[] => {
    const weighty = evidence.filter(({ weight }) => (way === 'for' ? weight >= LEAST : weight <= -LEAST)).slice(0, MOST[way]);
    return weighty.map((piece, i) => {
      const lead = padEnd(i === 0 ? phrasebook.say(`report.evidence.${way}`) : '', width);
      const words = fitWords(printable(describeEvidence(piece, phrasebook)), columns - width - 18, phrasebook.locale);
      return style.faint(`       ${lead}  ${padStart(signed(piece, phrasebook), 6)}  ${words}`);
    });
  };
  return [...write('for'), ...write('against')];
}

/** A pin is no matter of weight. */
function signed({ kind, weight }: Evidence, { number }: Phrasebook): string {
  return kind === 'pin' ? '' : `${weight < 0 ? '−' : '+'}${number(Math.round(Math.abs(weight) * 10) / 10)}`;
}

/** One piece of evidence in the reader's language; a kind without words of its own is shown as it is. */
function describeEvidence({ kind, value }: Evidence, { say, value: write }: Phrasebook): string {
  if (kind === 'label' && value === 'none') return say('report.evidence.unlabelled');
  return say(`report.evidence.${kind}`, argumentsOf(kind, value, say, write));
}

function argumentsOf(kind: string, value: string, say: Phrasebook['say'], write: Phrasebook['value']): Record<string, string> {
  if (kind === 'kind') return { value: say(`clauseKinds.${value}`) };
  if (kind === 'lexicon') {
    const [canonical = '', translation = ''] = value.split(' = ');
    return { canonical, translation };
  }
  if (kind !== 'fact') return { value };
  const fact = value.slice(0, value.indexOf(' '));
  return { thing: say(`kinds.${fact}`), value: write(fact, value.slice(fact.length + 1)) };
}

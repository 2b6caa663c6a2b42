import type { StatedWaiver } from '../../contract/waiver.js';
import type { ReportContext } from '../reporter.js';
import type { WaiverList } from '../results.js';
import { padCells, widthsOf } from './columns.js';
import { describeDecision } from './decision.js';
import { printable } from './display-width.js';
import { fitWords, wrapWords } from './fit-words.js';
import { shortFingerprint } from './short-fingerprint.js';
import type { Style } from './style.js';

/** Waivers under each other: what has become of each, what it is for, who decided and why. */
export function writeWaivers({ waivers }: WaiverList, context: ReportContext, style: Style): string[] {
  const { phrasebook } = context;
  if (waivers.length === 0) return [phrasebook.say('report.noWaivers')];
  const heads = waivers.map((waiver) => [
    phrasebook.say(`report.waiverStates.${waiver.state}`),
    waiver.rule,
    shortFingerprint(waiver.fingerprint),
  ]);
  const widths = widthsOf(heads);
  return waivers.flatMap((waiver, i) => {
    const head = padCells(heads[i] as string[], widths).trimEnd();
    return [
      ...(i > 0 ? [''] : []),
      waiver.state === 'in-force' ? style.strong(head) : style.severity('warning', head),
      ...writeTexts(waiver, context, style),
      ...writeDecision(waiver, context),
    ];
  });
}

function writeTexts({ canonical, translation }: StatedWaiver, { columns }: ReportContext, style: Style): string[] {
  return [canonical, translation].flatMap((text) => {
    if (!text) return [];
    const place = printable([text.document, text.clause ?? '–'].join('  '));
    return [
      `  ${style.faint(place)}${text.quote === null ? '' : `  ${fitWords(printable(text.quote), Math.max(30, columns - place.length - 4), text.language)}`}`,
    ];
  });
}

function writeDecision({ reason, by, expires }: StatedWaiver, { phrasebook, columns }: ReportContext): string[] {
  const words = describeDecision({ waived: { source: 'waiver', reason, by, until: expires } }, phrasebook) ?? '';
  return wrapWords(printable(words), columns - 2, phrasebook.locale).map((line) => `  ${line}`);
}

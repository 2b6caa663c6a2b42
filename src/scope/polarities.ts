import { contrasts } from './contrasts/index.js';
import type { Unit, UnitSide } from './gather-units.js';

/**
 * Pairs of which a text states one where another states the other, each an id in the scope phrases of every pack.
 * `denial` where a `not` before the one says the other: `not anonymous`, `do not keep`. `object` where the words are so
 * small that only what stands behind them tells whether they are about one thing.
 */
export interface Polarity {
  one: string;
  other: string;
  denial: boolean;
  object: boolean;
  /** Phrases, whose opposite a free rendering may deny: `in cash only` is `cards are not accepted`. */
  phrases: boolean;
}

const byDenial: [string, string][] = [
  ['keep', 'delete'],
  ['encrypt', 'unencrypted'],
  ['enable', 'disable'],
  ['include', 'exclude'],
  ['anonymous', 'confidential'],
  ['anonymous', 'identified'],
  ['confidential', 'public'],
  ['public', 'private'],
  ['opt-in', 'opt-out'],
  ['paid', 'free'],
  ['automatic', 'manual'],
  ['voluntary', 'mandatory'],
  ['accept', 'reject'],
  ['approve', 'reject'],
  ['grant', 'withdraw'],
  ['accurate', 'inaccurate'],
  ['complete', 'incomplete'],
  ['valid', 'invalid'],
  ['lawful', 'unlawful'],
  ['active', 'inactive'],
  ['necessary', 'unnecessary'],
  ['explicit', 'implied'],
  ['intentional', 'unintentional'],
  ['written', 'oral'],
  ['limited', 'unlimited'],
  ['continue', 'stop'],
  ['same', 'different'],
  ['material', 'minor'],
  ['temporary', 'permanent'],
  ['refundable', 'unrefundable'],
  ['transferable', 'untransferable'],
  ['exclusive', 'nonexclusive'],
  ['revocable', 'irrevocable'],
  ['reversible', 'irreversible'],
  ['sufficient', 'insufficient'],
  ['reasonable', 'unreasonable'],
  ['authorised', 'unauthorised'],
  ['essential', 'nonessential'],
  ['commercial', 'noncommercial'],
  ['available', 'unavailable'],
  ['eligible', 'ineligible'],
  ['compatible', 'incompatible'],
  ['accompanied', 'alone'],
  ['used', 'unused'],
  ['opened', 'unopened'],
  ['expected', 'unexpected'],
  ['announced', 'unannounced'],
  ['paid-up', 'unpaid'],
  ['signed', 'unsigned'],
  ['registered', 'unregistered'],
  ['verified', 'unverified'],
  ['damaged', 'undamaged'],
  ['disputed', 'undisputed'],
  ['justified', 'unjustified'],
  ['conditional', 'unconditional'],
  ['binding', 'nonbinding'],
  ['tax-included', 'tax-excluded'],
  ['genuine', 'counterfeit'],
  ['good-faith', 'bad-faith'],
  ['positive', 'negative'],
  ['install', 'uninstall'],
  ['for-a-term', 'without-term'],
  ['switched-on', 'switched-off'],
  ['same-one', 'separate'],
];

const plain: [string, string][] = [
  ['before', 'after'],
  ['without', 'with'],
  ['direct', 'indirect'],
  ['increase', 'decrease'],
  ['minimum', 'maximum'],
  ['internal', 'external'],
  ['inside', 'outside'],
  ['domestic', 'international'],
  ['earlier-one', 'later-one'],
  ['higher-one', 'lower-one'],
  ['beginning', 'ending'],
  ['add', 'remove'],
  ['credit', 'debit'],
  ['renew', 'expire'],
  ['send', 'receive'],
  ['sender', 'recipient'],
  ['sell', 'buy'],
  ['current', 'former'],
  ['material-change', 'any-change'],
  ['upload', 'download'],
  ['pickup', 'delivery'],
  ['longer', 'shorter'],
  ['higher', 'lower'],
  ['largest', 'smallest'],
  ['newest', 'oldest'],
  ['lightest', 'heaviest'],
  ['first', 'last'],
  ['above', 'below'],
  ['in-advance', 'afterwards'],
  ['full-time', 'part-time'],
  ['indoor', 'outdoor'],
];

const polarities: readonly Polarity[] = [
  ...byDenial.map(([one, other]) => ({ one, other, denial: true, object: false, phrases: false })),
  ...plain.map(([one, other]) => ({ one, other, denial: false, object: one === 'without', phrases: false })),
  ...contrasts.map(([one, other, kind]) => ({ one, other, denial: kind === 'denial', object: false, phrases: true })),
];

const byEnd = new Map<string, number[]>();
polarities.forEach(({ one, other }, index) => {
  for (const end of [one, other]) byEnd.set(end, [...(byEnd.get(end) ?? []), index]);
});

/** The polarities of which the canonical version states one end and the translation the other. */
export function polaritiesIn({ canonical, translation }: Unit): Polarity[] {
  const [ours, theirs] = [endsIn(canonical), endsIn(translation)];
  const found = new Set(ours.flatMap((end) => byEnd.get(end) ?? []));
  return [...found]
    .sort((a, b) => a - b)
    .map((index) => polarities[index] as Polarity)
    .filter(({ one, other }) => (ours.includes(one) && theirs.includes(other)) || (ours.includes(other) && theirs.includes(one)));
}

function endsIn({ marks }: UnitSide): string[] {
  return [...new Set(marks.filter(({ weak }) => !weak).map(({ id }) => id))];
}

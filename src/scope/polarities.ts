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
}

const byDenial: [string, string][] = [
  ['keep', 'delete'], ['encrypt', 'unencrypted'], ['enable', 'disable'], ['include', 'exclude'], ['anonymous', 'confidential'], ['anonymous', 'identified'],
  ['confidential', 'public'], ['public', 'private'], ['opt-in', 'opt-out'], ['paid', 'free'], ['automatic', 'manual'], ['voluntary', 'mandatory'],
  ['accept', 'reject'], ['approve', 'reject'], ['grant', 'withdraw'], ['accurate', 'inaccurate'], ['complete', 'incomplete'], ['valid', 'invalid'], ['lawful', 'unlawful'],
  ['active', 'inactive'], ['necessary', 'unnecessary'], ['explicit', 'implied'], ['intentional', 'unintentional'], ['written', 'oral'], ['partial', 'full'],
  ['limited', 'unlimited'], ['continue', 'stop'], ['same', 'different'], ['material', 'minor'], ['temporary', 'permanent'],
];

const plain: [string, string][] = [
  ['before', 'after'], ['without', 'with'], ['direct', 'indirect'], ['increase', 'decrease'], ['minimum', 'maximum'], ['internal', 'external'], ['inside', 'outside'],
  ['domestic', 'international'], ['earlier-one', 'later-one'], ['higher-one', 'lower-one'], ['beginning', 'ending'], ['add', 'remove'], ['credit', 'debit'],
  ['renew', 'expire'], ['send', 'receive'], ['sender', 'recipient'], ['sell', 'buy'], ['current', 'former'], ['material-change', 'any-change'],
];

export const polarities: readonly Polarity[] = [
  ...byDenial.map(([one, other]) => ({ one, other, denial: true, object: false })),
  ...plain.map(([one, other]) => ({ one, other, denial: false, object: one === 'without' })),
];

import type { RolePhrases } from '../../src/contract/role-phrases.js';

export const roles: RolePhrases = {
  subject: ['we', 'i'],
  object: ['us', 'me', 'ourselves', 'yourself', 'yourselves'],
  possessive: ['our', 'your', 'ours', 'yours', 'my'],
  determiners: ['a', 'an', 'the', 'each', 'every', 'any', 'all', 'both', 'such', 'that', 'this', 'these', 'those', 'no', 'one', 'another', 'some', 'their', 'its', 'his', 'her', 'our', 'your'],
  openers: ['if', 'that', 'when', 'where', 'after', 'before', 'unless', 'until', 'once', 'because', 'while', 'whether', 'which', 'as soon as', 'provided that', 'so that', 'although', 'since', 'but', 'whenever', 'whom'],
  owning: ['of'],
  notSubject: ['to', 'from', 'with', 'for', 'at', 'in', 'on', 'about', 'against', 'towards', 'under', 'between', 'among', 'concerning', 'regarding', 'upon', 'without', 'through', 'via', 'behind', 'beside'],
  agent: ['by'],
  from: ['from'],
  to: ['to', 'towards'],
  neither: ['due to', 'owing to', 'attributable to', 'attributed to', 'in addition to', 'prior to', 'subject to', 'applicable to', 'according to', 'relating to', 'related to', 'with regard to', 'with respect to', 'in relation to', 'in respect to', 'contrary to', 'next to', 'up to', 'charged to', 'apply to', 'applies to', 'apart from', 'aside from', 'withheld from', 'withhold from', 'different from', 'excluded from', 'exempt from'],
  mutual: ['either party', 'each party', 'both parties', 'neither party', 'either of us', 'neither of us', 'either of the parties', 'each of the parties', 'neither of the parties', 'one of the parties', 'you or we', 'we or you', 'you or us', 'by you or by us', 'by us or by you', '?the parties', '?each of us', '?both of us', '?you and we', '?we and you', '?you and us', '?either side', '?both sides', '?any party', '?mutual agreement', '?mutually', '?jointly', 'both you and us', 'both you and we'],
  denied: ['not', 'rather than', 'instead of'],
  compounds: true,
  passive: ['be ', 'get ', 'have been ', 'have a ', 'have an ', 'have one ', 'have no ', 'have access', 'have the ', 'not be ', 'only be ', 'also be ', 'no longer be ', 'receive', 'obtain', 'hear from ', 'learn '],
  between: ['also', 'alone', 'then', 'therefore', 'first', 'each', 'both', 'all', 'only', 'always', 'nevertheless', 'however', 'hereby', 'itself', 'themselves', 'yourself', 'ourselves'],
};

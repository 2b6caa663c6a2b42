import type { RolePhrases } from '../../src/contract/role-phrases.js';

export const roles: RolePhrases = {
  subject: ['we', 'i'],
  object: ['us', 'me', 'ourselves', 'yourself', 'yourselves'],
  possessive: ['our', 'your', 'ours', 'yours', 'my'],
  owning: ['of'],
  notSubject: ['to', 'from', 'with', 'for', 'at', 'in', 'on', 'about', 'against', 'towards', 'under', 'between', 'among', 'concerning', 'regarding', 'upon', 'without', 'through', 'via', 'behind', 'beside'],
  agent: ['by'],
  passive: ['be ', 'get ', 'have been ', 'not be ', 'only be ', 'also be ', 'no longer be ', 'receive', 'obtain', 'hear ', 'learn '],
  between: ['also', 'alone', 'then', 'therefore', 'first', 'each', 'both', 'all', 'only', 'always', 'nevertheless', 'however', 'hereby', 'itself', 'themselves', 'yourself', 'ourselves'],
};

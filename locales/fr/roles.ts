import type { RolePhrases } from '../../src/contract/role-phrases.js';

export const roles: RolePhrases = {
  subject: ['je'],
  object: ['moi'],
  possessive: ['notre', 'nos', 'votre', 'vos', 'nôtre', 'nôtres', 'vôtre', 'vôtres', 'mon', 'ma', 'mes'],
  owning: ['de', "d'", 'du', 'des'],
  // an infinitive behind one of these has its object in front of it: avant de vous l'envoyer
  notSubject: ['à', 'pour', 'avec', 'chez', 'sans', 'envers', 'contre', 'sur', 'entre', 'auprès', 'aux', 'au', 'dans', 'vers', 'en', 'afin', 'ne', "l'", 'hors'],
  agent: ['par'],
  passive: ['être ', 'pas être ', 'etre ', 'se ', "s'", 'ne pas être ', 'plus être ', 'également être ', 'aussi être ', 'recevoir', 'obtenir', 'se voir', 'sera ', 'seront ', 'serez ', 'serons ', 'est ', 'sont '],
  // also, alone, then, each, all, always
  between: ['aussi', 'seul', 'seule', 'alors', 'également', 'toujours', 'ne', "n'", 'donc', 'ensuite', 'en', 'y', 'même', 'mêmes', 'vous', 'nous', 'seuls', 'seules'],
};

import type { RolePhrases } from '../../src/contract/role-phrases.js';

export const roles: RolePhrases = {
  subject: ['je'],
  object: ['moi'],
  possessive: ['notre', 'nos', 'votre', 'vos', 'nôtre', 'nôtres', 'vôtre', 'vôtres', 'mon', 'ma', 'mes'],
  determiners: ['le', 'la', 'les', "l'", 'un', 'une', 'tout', 'toute', 'tous les', 'toutes les', 'chaque', 'ce', 'cet', 'cette', 'ces', 'aucun', 'aucune', 'notre', 'votre', 'leur', 'son', 'sa', 'ses', 'leurs', 'plusieurs', 'deux', 'quelque'],
  openers: ['si', "s'", 'que', "qu'", 'lorsque', "lorsqu'", 'quand', 'après que', 'avant que', 'dès que', 'sauf si', 'puisque', 'tandis que', 'où', 'dont', 'mais', 'car', 'jusqu à ce que'],
  owning: ['de', "d'", 'du', 'des'],
  // an infinitive behind one of these has its object in front of it: avant de vous l'envoyer
  notSubject: ['à', 'pour', 'avec', 'chez', 'sans', 'envers', 'contre', 'sur', 'entre', 'auprès', 'aux', 'au', 'dans', 'vers', 'derrière', 'devant', 'selon', 'en', 'afin', 'ne', 'hors'],
  agent: ['par'],
  from: [],
  to: ['envers'],
  neither: [],
  mutual: ['chacune des parties', "l'une ou l'autre des parties", "l'une ou l'autre partie", "l'une quelconque des parties", 'les deux parties', 'aucune des parties', 'ni vous ni nous', 'ni nous ni vous', "l'un ou l'autre d'entre nous", 'vous comme nous', 'nous comme vous', 'vous ou nous', 'nous ou vous', 'vous-même ou nous', 'tant vous que nous', 'tant nous que vous', "?l'une des parties", '?chaque partie', '?les parties', '?aux parties', '?entre parties', '?toute partie', '?aucune partie', "?l'un d'entre nous", '?chacun de nous', "?chacun d'entre nous", '?vous et nous', '?nous et vous', '?par vous ou par nous', '?par nous ou par vous', '?nous deux', '?nous tous', '?devons tous', "?d'un commun accord", '?chaque contractant', '?chaque cocontractant'],
  denied: ['non', 'non pas', 'et pas', 'mais pas', 'plutôt que', 'au lieu'],
  passive: ['être ', 'pas être ', 'etre ', 'se ', "s'", 'ne pas être ', 'plus être ', 'également être ', 'aussi être ', 'recevoir', 'recevr', 'obtenir', 'obtiendr', 'se voir', 'sera ', 'seront ', 'serez ', 'serons ', 'est ', 'sont '],
  othersVerbs: ['est', 'sont', 'sera', 'seront', 'serait', 'seraient', 'soit', 'soient', 'était', 'étaient', 'fut', 'furent', 'a', 'ont', 'aura', 'auront', 'avait', 'ait', 'aient', 'peut', 'peuvent', 'pourra', 'pourront', 'doit', 'doivent', 'devra', 'devront', 'permet', 'permettent', 'permettra', 'concerne', 'concernent', 'concernant', 'donne', 'donnent', 'revient', 'appartient', 'appartiennent', 'incombe', 'oblige', 'engage'],
  // also, alone, then, each, all, always
  between: ['aussi', 'seul', 'seule', 'alors', 'également', 'toujours', 'ne', "n'", 'donc', 'ensuite', 'en', 'y', 'même', 'mêmes', 'vous', 'nous', 'seuls', 'seules'],
};

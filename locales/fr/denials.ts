import type { DenialWords } from '../../src/contract/denial-words.js';

export const denials: DenialWords = {
  // literary French denies these verbs by a `ne` alone
  words: ['il est exclu', 'est exclu que', 'ne peut', 'ne peuvent', 'ne pouvez', 'ne pouvons', 'ne pourra', 'ne pourront', 'ne pourrez', 'ne pourrons', 'ne pourrait', 'ne puisse', 'ne puissent', 'ne saurait', 'ne sauraient', 'ne saurions', 'ne sauriez', 'n auraient pu', 'n aurait pu', 'n ont pu', 'n a pu', 'n avez pu', 'n avons pu', 'n eût pu', 'n ose', 'n osez', 'ne cesse', 'ne cessent', 'personne ne', 'personne n', 'à défaut de', 'à défaut d', 'faute de', 'faute d', 'en cas de désaccord', 'personne d autre', 'ne', 'n', 'non', 'sans', 'pas', 'jamais', 'aucun', 'aucune', 'aucuns', 'aucunes', 'aucunement', 'nul', 'nulle', 'nullement', 'rien', 'ni', 'interdit', 'interdite', 'interdits', 'interdites'],
  seconds: ['pas', 'jamais', 'non plus', 'aucun', 'aucune', 'aucunement', 'nul', 'nulle', 'nullement', 'rien', 'ni', 'guère'],
  rows: ['ni'],
  closeSeconds: ['plus', 'point', 'personne'],
  subjects: { words: ['aucun', 'aucune', 'nul', 'nulle', 'rien', 'personne', 'ni', 'jamais'], verbs: ['ne', 'n'] },
  halves: ['ne', 'n'],
  limits: ['qu avec', 'que si', 'que s', 'que lorsque', 'que lorsqu', 'que quand', 'que pour', 'que par', 'qu après', 'que dans', 'qu en', 'qu entre', 'que sur', 'qu à', 'qu au', 'qu aux', 'que sous', 'que moyennant', 'qu en cas', 'que chez', 'que pendant', 'que de', 'que du', 'que des', 'qu auprès', 'que via', 'que les', 'que le', 'que la', 'qu un', 'qu une', 'que deux', 'que trois', 'que jusqu', 'que conformément', 'que selon', 'que ce qui', 'qu une fois', 'qu aussi longtemps', 'que dès'],
  // unless, before, for fear that
  expletive: { openers: ['à moins que', 'à moins qu', 'avant que', 'avant qu', 'de crainte que', 'de crainte qu', 'de peur que', 'sauf à ce que'], deniedBy: ['pas', 'jamais'] },
  // disagreement, failing, that cannot be found or reached, exempt, free, useless, abstain, impossible, excluded, …
  answers: ['sans préjudice', 'sans porter atteinte', 'sans affecter', 's en passer', 'en passer', 'se passer', 'silence', 'attendre', 'mal', 'erroné*', 'faux', 'fausse*', 'autonom*', 'descell*', 'déball*', 'dévêtu*', 'échou*', 'échec*', 'succombe*', 'désaccord', 'défaut', 'faute de', 'absence', 'dispens*', 'gratuit*', 'superflu*', 'abstien*', 'abstenir', 'abstenu*', 'abstient', 'abstention', 'empêch*', 'exclu*', 'exclusion', 'refus*', 'refusé*', 'priv*', 'dépourvu*', 'exempt*', 'exonér*', 'déclin*', 'manqu*', 'omet*', 'omis*', 'omission', 'prohib*', 'proscri*', 'bannir', 'banni*', 'échapp*', 'perd*', 'perte', 'cesse*', 'renonc*', 'libre de', 'libres de', 'hors', 'opposition', 'contraire', 'autrement', 'tout autre', 'autre que', 'autres que', 'anonym*', 'malgré', 'quand bien même'],
  lexical: ['infondé*', 'inhabitable*', 'incohéren*', 'imprécis*', 'inconscient*', 'insolvable*', 'inadapté*', 'inapproprié*', 'inadéquat*', 'incompat*', 'incorrect*', 'indu', 'indue', 'indûment', 'inefficace*', 'inévitable*', 'inopérant*', 'inopposable*', 'insalubre*', 'intempesti*', 'irréalis*', 'irréparab*', 'irrespons*', 'illisible*', 'illégitime*', 'immodéré*', 'imparfait*', 'imprévisib*', 'imprudent*', 'inaccessib*', 'inachevé*', 'inattendu*', 'incertain*', 'indéterminé*', 'indivis*', 'ingérable*', 'inhabituel*', 'involontaire*', 'invérif*', 'malhonnête*', 'mécontent*', 'introuvable*', 'injoignable*', 'inutile*', 'impossib*', 'incapa*', 'inapte*', 'incessible*', 'irrecevable*', 'inexact*', 'incomplet*', 'invalide*', 'indisponible*', 'indépendant*', 'injustifi*', 'insatisf*', 'insuffis*', 'inoccup*', 'inutilis*', 'imprév*', 'impay*', 'irrévocable*', 'illicit*', 'illégal*', 'ininterrompu*', 'invariab*', 'illimit*', 'inchang*', 'inconnu*', 'inviol*', 'inéligible*', 'irrégul*'],
  bounds: [
    // bounds
    'n excède*', 'n excédant pas', 'n excéd*', 'ne dépass*', 'ne pas excéder', 'ne pas dépasser', 'ne peut excéder', 'ne peuvent excéder', 'ne saurait excéder', 'ne peut dépasser', 'ne peuvent dépasser', 'ne saurait dépasser', 'ne peut pas dépasser', 'ne peut pas excéder', 'ne doit pas dépasser', 'ne doit pas excéder', 'sans excéder', 'sans dépasser', 'sans pouvoir excéder', 'sans pouvoir dépasser', 'pas plus de', 'pas moins de', 'pas plus tard que', 'n ayant pas atteint', 'n a pas atteint', 'n ont pas atteint', 'n avez pas atteint', 'pas encore atteint',
  ],
  tails: ['ou non', 'ou pas'],
  neutral: [
    // or not, not only, no matter, except, otherwise
    'avec ou sans', 'ou ne sont pas', 'ou n est pas', 'ou ne l est pas', 'ou n a pas', 'ou n ont pas', 'ou ne le sont pas', 'ou qu il ne soit pas', 'non seulement', 'pas seulement', 'n importe', 'n importe quel', 'rien que', 'non limitatif', 'non limitative', 'non exhaustive', 'non exhaustif', 'sinon',
    // without delay, prejudice, limit; do not hesitate; nonprofit
    'sans délai', 'sans retard', 'sans tarder', 'sans délai injustifié', 'sans retard injustifié', 'sans s y limiter', 'sans que cette liste', 'sans but lucratif', 'à but non lucratif', 'sans égard', 'sans distinction', 'n hésitez', 'n hésitez pas', 'sans doute',
  ],
};

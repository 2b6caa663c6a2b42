import type { ForcePhrases } from '../../src/contract/force-phrases.js';

export const force: ForcePhrases = {
  nobody: ['personne ne', 'aucun', 'nul ne', "ni l'un"],
  slots: {
    // to be, in the forms that a policy uses
    be: ["est", "sont", "êtes", "sommes", "suis", "soit", "soient", "soyez", "soyons", "être", "était", "étaient", "sera", "serez", "serons", "seront", "serait", "seriez", "seraient", "étant", "c'est", "s'est"],
    have: ['a', 'ont', 'avez', 'avons', 'aura', 'auront', 'aurez', 'aurons', 'ait', 'aient', 'ayez', 'ayant', 'avait'],
    // pronouns between the negation and its verb
    ne: ['ne ', "n'", 'ne (vous|nous|se|le|la|les|lui|leur|en|y|me|te) ', "ne (s'|l'|m'|t')", "n'(en|y) ", 'ne (vous|nous|se|lui|leur|les) (en|y|les|le|la) ', "ne (vous|nous|se) l'"],
    adv: ['également', 'toujours', 'aussi', 'alors', 'donc', 'par ailleurs', 'notamment', 'ainsi', 'toutefois', 'cependant', 'en outre', 'en tout état de cause', 'strictement', 'expressément', 'formellement', 'légalement', 'uniquement', 'néanmoins', 'généralement', 'à tout moment', 'en conséquence', 'alors', 'en principe', 'parfois', 'seulement', 'encore', 'immédiatement', 'contractuellement', 'raisonnablement', 'bien', 'parfaitement', 'tous', 'toutes', 'tout', 'vous-même', 'lui-même', 'elle-même', 'en effet', 'dès lors', 'plus', 'pleinement', 'juridiquement', 'personnellement', 'par la loi', 'de même'],
    must: ['dois', 'doit', 'devez', 'devons', 'doivent', 'devra', 'devras', 'devrez', 'devrons', 'devront', 'doive', 'doivent', 'deviez', 'devait', 'devaient'],
    should: ['devrait', 'devraient', 'devriez', 'devrions'],
    can: ['peux', 'peut', 'peuvent', 'pouvez', 'pouvons', 'pourra', 'pourras', 'pourront', 'pourrez', 'pourrons', 'pourrait', 'pourraient', 'pourriez', 'pourrions', 'puisse', 'puissent', 'puissiez', 'puissions', 'pouvait', 'pouvaient', 'pouviez'],
    // can, of the negation alone
    know: ['saurait', 'sauraient', 'saurions', 'sauriez'],
    figure: [' [0-9]'],
    never: ['pas', 'jamais', 'plus', 'point', 'nullement', 'en aucun cas', 'aucunement', 'en aucune manière', 'en aucune façon', 'en aucune circonstance', 'sous aucun prétexte', 'aucun', 'aucune', 'rien', 'guère', 'personne', 'ni', 'à aucun moment'],
    de: ["de", "d'", "à", 'que', "qu'"],
    que: ['que ', "qu'"],
    // `ne peut exercer tant que`: as long as
    until: ["{near}(tant|dès lors|aussi longtemps|jusqu'à ce) (que|qu')"],
    joiner: ['moins', 'tant', 'ainsi', 'tel', 'telle', 'tels', 'telles', 'alors', 'tandis', 'même', 'autre', 'autres', 'afin', 'avant', 'après', 'plus', 'lors', 'outre', 'bien', 'sans', 'pour', 'parce', 'aussi'],
    onlyFar: ["{far} {-joiner}{word} {que}(si|s'il|s'ils|lorsque|lorsqu'|pour|par|dans|sur|sous|avec|à|au|aux|en|après|aussi longtemps|conformément|moyennant|selon|pendant)", "{far}[)0-9] {que}(si|s'il|s'ils|lorsque|pour|par|dans|à|au|aux|en)"],
    // what stands behind the `que` of `ne … que` and not behind that of a clause: if, where, for, by, in, at, after, …
    onlyThen: ["{near}{que}(si|s'il|s'ils|lorsque|lorsqu'|quand|pour|par|dans|sur|sous|avec|à|au|aux|en|après|aussi longtemps|conformément|moyennant|sous réserve|pendant|dans la mesure|selon|de|des|du|d'|auprès|via|une fois|jusqu'|avant|entre|dès|suivant|un|une|ce|ceux|celles|nos|vos|accompagné[e][s]|muni[e][s]|assisté[e][s]|:)"],
    onlyNext: ["(que|qu')", "{word} (que|qu')", "{word} [{adv}] [{adv}] (que|qu')"],
    subject: ['(aucun|aucune|nul|nulle|rien)', '{start}personne'],
  },
  says: {
    must: [
      '{be} [{adv}] (tenu|tenue|tenus|tenues|obligé|obligée|obligés|obligées|astreint|astreinte|astreints|contraint|contrainte|contraints),', '{be} [{adv}] de rigueur', "s'impose[nt] (à|aux|au)", '{be} [{adv}] chargé[e|s|es] {de}',
      '{must}', '{be} [{adv}] [{adv}] (tenu|tenue|tenus|tenues|obligé|obligée|obligés|obligées|contraint|contrainte|contraints|contraintes|requis|requise|astreint|astreinte|astreints) {de}', "{have} [{adv}] (l'obligation|pour obligation|obligation|le devoir|la charge|la responsabilité) {de}", "il [vous|nous|lui|leur] (incombe|appartient|revient)", 'il [vous|nous|lui|leur] (faut|faudra)', 'il {be} [{adv}] (nécessaire|obligatoire|impératif|indispensable|exigé|essentiel)', '{be} [{adv}] (obligatoire|obligatoires|impératif|impératifs)', "{be} [{adv}] dans l'obligation", 'veiller à', '{have} besoin', 'aurez besoin', '{be} [{adv}] responsable[s] {de}',
    ],
    'must|will': ['(nous nous|vous vous|nous|vous) engage[z|ons] {de}', "s'engage[nt|r|ra|ront] {de}", 'garantit {de}', 'garantissez {de}', 'garantissons {de}', 'promet[tez|tons] {de}', '(dois|devra|devrez|devrons|devront)'],
    'must|should': ['il convient', 'il y a lieu'],
    'must-not': [
      "{be} [{adv}] [{adv}] (tenu|tenue|tenus|tenues|obligé|obligée|obligés|obligées|contraint|contrainte|contraints|contraintes|requis|requise|astreint|astreinte|astreints) {de} ne (pas|jamais|plus|rien)", "{must} ne (pas|jamais|plus|rien)", "{ne}{must} [{adv}] {never}", "{ne}{must}", 'il [vous|nous|lui|leur] {be} [{adv}] (interdit|défendu|prohibé)', '{be} [{adv}] [{adv}] (interdit|interdite|interdits|interdites|défendu|prohibé|prohibée|prohibés|prohibées|proscrit|proscrite|proscrits|proscrites)', "{ne}{be} [{adv}] {never} [{adv}] (autorisé|autorisée|autorisés|autorisées|permis|permise|habilité|habilités|admis|en droit)",
      "{ne}{have} [{adv}] (pas|aucun|plus|nullement) [{adv}] (le droit|droit|qualité)", "s'interdit", "s'interdisent", "nous interdisons", '{subject} {words} {ne}{must}', "{have} interdiction", '{subject} {ne}{be} [{adv}] (autorisé|autorisée|admis|admise|habilité|habilitée) {de}', '{subject} {ne}{must}',
    ],
    'may-not|must-not': [
      "{ne}({can}|{know}) [{adv}] {never}", "{ne}({can}|{know})", "{subject} {words} {ne}({can}|{know})", "{subject} {ne}({can}|{know})", "{ne}{be} [{adv}] {never} [{adv}] (en mesure|capable|capables|susceptible|susceptibles) {de}", "{be} dans l'(impossibilité|incapacité) {de}", "{can} ne (pas|plus|jamais)", "{can} ne (vous|nous|se|le|la|les|lui|leur|en|y) pas", 'il {be} impossible', 'impossible {de}', '{ne}parv{rest} {never}',
    ],
    'may-not|must-not|need-not': [
      "{ne}({can}|{know}|{must}) [{adv}] [{never}] [{adv}] être (contraint|contrainte|contraints|contraintes|obligé|obligée|obligés|obligées|tenu|tenue|tenus|tenues|forcé|forcée|forcés|forcées|astreint|astreinte|requis|requise)", "{subject} {words} {ne}({can}|{know}|{must}) être (contraint|contrainte|contraints|contraintes|obligé|obligée|obligés|obligées|tenu|tenue|tenus|tenues|forcé|forcée|forcés|forcées|astreint|astreinte|requis|requise)",
      "{ne}({can}|{know}) [{adv}] {never} [{adv}] (obliger|contraindre|forcer|imposer|exiger|astreindre)", "{ne}({can}|{know}){-onlyThen}{-onlyFar} (obliger|contraindre|forcer|imposer|exiger|astreindre)", "{ne}({can}|{know}) [{adv}] {never} [{adv}] être (imposé|imposée|exigé|exigée)",
    ],
    'need-not': [
      "{ne}{be} [{adv}] {never} [{adv}] (tenu|tenue|tenus|tenues|obligé|obligée|obligés|obligées|contraint|contrainte|contraints|contraintes) {de}", "{ne}{be} [{adv}] {never} [{adv}] (requis|requise|requises|astreint|astreinte|dans l'obligation|obligatoire|obligatoires|nécessaire|nécessaires|indispensable|soumis à l'obligation)", "{ne}{have} [{adv}] (pas|nullement|aucunement|plus) [{adv}] (à|besoin|obligation|l'obligation|pour obligation)", "{ne}{have} [{adv}] aucun[e] (obligation|besoin|devoir)", 'aucune obligation',
      "{ne}{must} (pas|point) (nécessairement|obligatoirement|forcément)", 'dispensé[e|s|es] {de}', "{ne}y {have} pas (lieu|besoin|d'obligation)", "il {ne}{be} pas (nécessaire|obligatoire|requis|exigé|indispensable|besoin)", "{ne}(incombe|appartient|revient) pas", "il {ne}faut pas nécessairement", '{subject} {ne}{be} [{adv}] (tenu|tenue|obligé|obligée|contraint|contrainte|astreint) {de}', '{subject} {words} {ne}{be} (tenu|tenue|obligé|obligée|requis|requise|nécessaire|exigé|exigée|obligatoire)', "{be} libre[s] de ne pas",
    ],
    may: [
      '{be} [{adv}] loisible', '(relève|relèvent) du choix', "{be} laissé[e|s|es] (au choix|à l'appréciation|à la discrétion)", "{ne}{be} [{adv}] {never} [{adv}] (interdit|interdite|interdits|interdites|prohibé|prohibée|défendu|défendue)",
      '{can}', 'en {have} (le droit|la faculté|la possibilité|la liberté)', '{be} [{adv}] (laissé|laissée|laissés|laissées) à {words} (appréciation|discrétion|choix)', '{be} [{adv}] [{adv}] (autorisé|autorisée|autorisés|autorisées|habilité|habilitée|habilités|habilitées|admis|admise|libre|libres|fondé|fondée|fondés|fondées|en droit|susceptible|susceptibles) {de}', '{have} [{adv}] (le droit|droit|la possibilité|la faculté|le choix|le pouvoir|la liberté|un droit|la capacité) {de}', '(dispose|disposez|disposons|disposent|disposera|jouit|bénéficie|bénéficiez|bénéficient) [{adv}] (du droit|d\'un droit|de la faculté|de la possibilité|du pouvoir)', '(se|nous) [nous] réserve[nt|ons|ra|ront] [{adv}] le droit', 'réserve[nt|ons|ra|ront] [{adv}] le droit', 'il {be} [{adv}] (permis|loisible)', 'il se peut', '{be} permis[e|es]',
    ],
    'may|must': ['{can} [{adv}] être (tenu|tenue|tenus|tenues|amené|amenée|amenés|obligé|obligée|requis|requise|requises|nécessaire|nécessaires|demandé|demandée|exigé|exigée|contraint|invité|invités)', '{can} [{adv}] avoir besoin', '{can} [{adv}] devoir', '{can} [{adv}] (vous|nous|lui|leur) être (demandé|demandée|demandés|demandées|imposé|réclamé)', '{can} [vous] demander'],
    will: ['{stem}(e|i|d|t|v|r)r(ai|as|a|ont){edge}', '(aura|aurai|auras|auront|saura|sauront)', '{stem}(er|ir|dr|rr|ettr|aîtr|cevr|suivr)(ons|ez){edge}', '(serons|serez|aurons|aurez|ferons|ferez|irons|irez)', "(s'apprête|nous apprêtons|allons|va|vont|allez) {word}(er|ir|re)"],
    should: ["dans l'idéal", '{be} [{adv}] prié[e|s|es] {de}', '{should}', '{be} [{adv}] (invité|invitée|invités|invitées|encouragé|encouragée|encouragés|censé|censée|censés|censées|supposé|supposée|supposés|supposées) {de}', 'il [vous|lui|leur] {be} [{adv}] (recommandé|conseillé|préférable|souhaitable|suggéré)', '{be} [{adv}] (souhaitable|souhaitables|recommandé|recommandée|recommandés|recommandées|conseillé|conseillée|conseillés|conseillées)', '(nous|vous) [vous] (recommandons|conseillons|invitons|encourageons|suggérons)'],
    'should-not': ['il [vous|lui|leur] {be} [{adv}] (recommandé|conseillé|préférable|souhaitable|suggéré) de ne', '(nous|vous) [vous] (recommandons|conseillons) de ne', "{ne}{should} [{adv}] {never}", "{ne}{should}", "{ne}{be} pas (censé|supposé|censés|censée)"],
    not: [
      "{ne}{never} {word}", "qui {ne}(soit|soient|ait|aient)", "{ne}{few} {never}", "{subject} {words} {ne}", "{subject} {ne}", 'ne pas', 'ne jamais', 'ne plus', '(mais|et|,) (jamais|pas|non)', ', jamais', 'mais jamais', 'et jamais', '{start}rien', "il {ne}{be} pas tenu compte",
    ],
  },
  able: ['il {be} [{adv}] possible', '{be} [{adv}] (en mesure|capable|capables) {de}'],
  hints: {
    // optional
    'may|need-not': ['facultatif[s]', 'facultative[s]', 'optionnel[s]', 'optionnelle[s]'],
    may: [
      'accès', '{stem}(able|ible|ables|ibles)', 'droit', 'droits', 'pouvoir', 'pouvant', 'permet', 'permettent', 'permettre', 'permettant', 'permettra', 'permettons', 'permettez', 'permis', 'permission', 'autoriser', 'autorise', 'autorisez', 'autorisons', 'autorisent', 'autorisation', 'autorisé', 'autorisée', 'autorisés', 'autorisées', 'habilité', 'possibilité', 'possibilités', 'possible', 'possibles', 'éventuel', 'éventuelle', 'éventuels', 'éventuelles', 'éventuellement', 'faculté', 'opportunité', 'occasion', 'liberté', 'libre', 'librement',
      'capacité', 'parfois', 'de temps à autre', 'occasionnellement', 'à votre discrétion', 'discrétion', 'potentiel', 'potentielle', 'potentiellement', 'susceptible', 'susceptibles', 'probablement', 'à même', 'en mesure', 'parvenir', 'risque', 'risquent', 'risquez', 'bénéficier', 'bénéficiez', 'disposez', 'dispose', 'disposent', 'amené', 'amenés', 'peut-être',
    ],
    must: [
      'obligation', 'obligations', 'obligatoire', 'obligatoires', 'obligatoirement', 'exige', 'exigent', 'exigé', 'exigée', 'exigées', 'exigés', 'exigence', 'exigences', 'exiger', 'exigeons', 'requis', 'requise', 'requises', 'requiert', 'requièrent', 'nécessaire', 'nécessaires', 'nécessité', 'nécessite', 'nécessitent', 'nécessairement', 'besoin', 'devoir', 'devoirs', 'devant', 'responsable', 'responsables', 'passible', 'passibles', 'convient',
      'veuillez', 'merci de', 'prière', 'assurer', 'assurez-vous', "s'assurer", 'assure', 'à condition', 'sous réserve', 'imposer', 'impose', 'imposent', 'imposée', 'imposé', 'contraint', 'force', 'demandons', 'demandé', 'demandée', 'impératif', 'impérative', 'prescrit', 'engagement', 'engagements', 'est de', 'à charge', 'incombe', 'il faut', 'garantit', 'déclarez', 'indispensable', 'oblige', 'obligent', 'astreint', 'attendu', 'attendus',
    ],
    will: ['va', 'vont', 'allons', 'allez', 'entend', 'entendons', 'à venir', 'futur', 'futurs', 'future', 'futures', 'prévoyons', 'prévoit', "s'efforce", 'engageons'],
    should: ['recommandé', 'recommandée', 'recommande', 'recommandons', 'conseillons', 'conseillé', 'conseil', 'invitons', 'veuillez', 'souhaitable', 'attend', 'attendons', 'attendu', 'encourageons', 'suggère', 'prière', 'adéquat', 'approprié', 'souhaitons', 'merci', 'efforce', 'efforçons', 'idéalement', 'préférable', 'mieux', 'besoin', 'nécessaire', 'faut'],
    'need-not': ['volontaire', 'volontairement', 'volontaires', 'sans (avoir à|devoir|obligation|qu\'il soit|qu\'il ne soit)', 'sans être (tenu|obligé|contraint|requis){rest}', 'sans être (tenu|obligé|contraint|requis)', 'exempté', 'dispense', 'libre', 'exonéré', 'sans {word} nécessaire', 'superflu', 'inutile', 'renoncer', 'renonce'],
    'must-not': ['interdi{rest}', 'prohibe', 'défense', "s'abstenir", "abstenir", "abstient", "abstenez", 'empêcher', 'empêche', 'empêchent', 'éviter', 'évitez', 'illégal', 'illicite', 'non autorisé', 'non autorisée', 'non autorisés', 'prohibition', 'refuser'],
    'may-not': ['impossible', 'impossibilité', 'incapacité', 'incapable', 'difficilement', '(a|ont|avoir|aura|auront) du mal à', 'empêcher', 'empêche', 'empêchent', 'non {stem}(able|ible|ables|ibles)', '(in|im|ir){rest}(able|ible|ables|ibles)', 'difficile'],
  },
  negative: [
    // a lone `ne` in the literary style of statutes: `le commissaire ne communique`
    'même sans', '{ne}{word}', "il {ne}{be} [pas] tenu compte", 'pas encore', 'néant', "{ne}({be}|{have}) pas encore", 'en attente', 'en suspens', 'en instance', 'omet{rest}', 'priv(e|er|ent|ant)', 'privation', 'omis', 'omission', 'omissions', 'non', 'non-{stem}', 'ni', 'pas', 'aucun', 'aucune', 'nul', 'nulle', 'refuse', 'refuser', 'refus', 'refusez', 'refusé', 'refusent', 'décline', 'déclinons', 'décliner', 'rejette', 'rejeter', 'rejet', 'échec', 'échoue', 'défaut', 'manque', 'manquement', 'manquer', 'absence', 'absent', 'absente', 'empêcher', 'empêche', 'empêchent', 'éviter', 'évite', 'évitez', 'cesser', 'cesse', 'cessez', 'exclure', 'exclut', 'exclus', 'exclue', 'exclusion', 'excluant', 'exempt', 'exempté', 'gratuit', 'gratuite', 'gratuitement', 'gratuits', 'plutôt', 'au lieu', 'hors', 'oppose', 'opposer', 'opposez', 'opposition',
    'interdit', 'interdite', 'interdits', 'interdites', 'interdire', 'interdiction', 'prohibé', 'anonyme', 'anonymes', 'anonymisé', 'anonymiser', 'anonymisation', 'renonc{rest}', 'renonç{rest}', 'contraire', 'contrairement', 'désabonn{rest}', 'désinscri{rest}', 'dépourvu', 'illimité', 'illégal', 'illégale', 'illicite', 'indemne', 'abstenir', 'abstient', 'abstenez', 'autrement', 'trop', 'mécontent', 'désaccord',
    '(in|im|ir|il)(exact|exacte|exacts|exactes|complet|complets|complète|complètes|valide|valides|direct|directe|directs|directement|actif|active|activité|approprié|appropriée|appropriés|appropriées|connu|connue|adéquat|suffisant|justifié|justifiée|utile|habituel|habituelle|dépendant|dépendants|dépendante|stable|possible|licite|régulier|légal|légale|révocable|dû|due|définiment|déterminé|déterminée|exécution|observation|opposable)',
  ],
  without: ['sans', 'sans {word} (aucun|aucune)', 'sans (aucun|aucune)', 'faute {de}', "en l'absence {de}", 'à défaut {de}'],
  // more than, longer than, beyond, before
  beyond: ["plus (de|d')", 'plus longtemps', 'plus tard', 'plus tôt', 'au-delà', 'excéder', 'excède', 'dépasser', 'dépasse', 'avant', "avant (de|d')", 'supérieur[e|s|es] à'],
  // at most, at the latest, within the limit of, must not exceed
  limits: ['limité[e|s|es] à {digit}', 'plafonné[e|s|es] à', 'au plus', 'au plus tôt{figure}', 'au plus tôt (le|à|un|une|deux|trois|dans)', 'tout au plus', 'au maximum', 'au plus tard', 'dans la limite {de}', "pas plus (de|d')", 'ne pas (dépasser|excéder)', '{ne}{must} pas (dépasser|excéder)', '{ne}{can} [pas] (dépasser|excéder)', "n'excédant pas", 'ne dépassant pas', '{ne}(dépasse|excède|dépassent|excèdent|dépassera|excédera|saurait excéder|pourra excéder) [pas]', '{ne}{can} [pas] (durer|être|rester) plus', '{ne}{must} [pas] (durer|être|rester) plus'],
  mayOnly: ["{ne}{can} {-never}{word} (que|qu')", "{ne}{can} {-never}{word} {-never}{-joiner}{word} (que|qu')", '{ne}{can} {-never}{-until}{+onlyThen}', '{ne}{can} {-never}{-until}{+onlyFar}'],
  only: ["et (rien|personne) (d'autre|de plus)", "rien d'autre", "à l'exclusion de (tout|toute|tous|toutes) autre[s]", "{ne}{onlyNext}", "{ne}{must} {-never}{word} (que|qu')", "{ne}{must} {-never}{word} {-never}{word} (que|qu')", "{ne}{must} {-never}{word}{+onlyThen}", '{ne}{word} {-never}{+onlyThen}', 'seulement', 'uniquement', 'exclusivement', 'seul', 'seule', 'seuls', 'seules', 'simplement', 'se limite'],
  // behind unless, before and without, a lone `ne` denies nothing
  // save who is, save who has: `nul ne peut … s'il n'a 18 ans`
  except: ["(s'il|s'ils|si elle|si elles|si (celui|celle|ceux|celles)-ci) {ne}({be}|{have}|justifie|remplit|dispose|possède|produit|présente){-never}", "(à moins|avant|sans) (que |qu'){gap} {ne}", "ou (que |qu'){words} {ne}(soit|soient|ait|aient)", "tant (que |qu'){near} {ne}{few} {never}", "à moins (que|qu')", "à moins (de|d'){-figure}", 'sauf', 'excepté', 'hormis', 'à l\'exception', "jusqu'à", 'autre que', 'autres que', 'tant que'],
  decoys: [
    'sans fil', 'sans contact', 'sans [autre] (délai|retard|tarder)', 'sans préjudice', // the word `ne` that denies nothing: for fear that
    "de (peur|crainte) (que|qu'){gap} {ne}",
    'raisonnable', 'raisonnables', 'valable', 'valables', 'comparable', 'comparables', 'favorable', 'favorables', 'comptable', 'comptables', 'véritable', 'véritables', 'variable', 'variables', 'table', 'tables', 'tableau', 'cartable', 'ensemble', 'cible', 'cibles', 'meuble', 'meubles', 'immeuble', 'disponible', 'disponibles', 'applicable', 'applicables', 'responsable', 'responsables', 'préalable', 'préalables', 'vulnérable', 'convenable', 'équitable', 'semblable', 'sensible', 'sensibles', 'durable', '{ne}{have} pas [encore] atteint', '{ne}ayant pas [encore] atteint', '{ne}ont pas [encore] atteint', '{ne}{be} pas [encore] âgé',
    "{ne}{can} {word} [{word}] que [{word}] {digit}", "[(mais|et|,)] jamais (moins|plus)", 'jamais', 'en aucun cas', 'nullement', 'aucunement', 'en aucune {word}',
    // what has to have happened first: `après que l'acheteur aura confirmé`
    "(après|dès|une fois|aussitôt) (que |qu'){near} (aura|auront|aurez|aurons|sera|seront|serez)", "(lorsque|lorsqu'|quand) {few} (aura|auront|aurez|aurons)",
    '(une|la|toute|cette|chaque|autre) personne',
    'ou non', 'ou pas', 'non seulement', 'pas seulement', 'pas uniquement', "{ne}{words} pas (seulement|uniquement)", 'sans (s\'y|se|être) limite[r|z]', 'sans que cela soit limitatif', 'non limitatif', 'non limitative', '(de|ne) {words} pas limit{rest}', '{ne}(sera|seront|serait) pas (inférieur|supérieur|inférieure|supérieure)', "n'hésitez pas", 'ne pas [me] (suivre|pister)', 'non-lucratif', 'à but non lucratif', 'non lucratif', 'sans but lucratif', "n'importe (quel|quelle|qui|quoi|où|quand)", 'le cas échéant',
    "si ce n'est", "s'il en est", 'on ne peut plus', 'peut-être', 'sous peine', 'pour autant',
    // words that end like a future and are none
    '(opé|camé|ext|ult|inf|int|sup|cont)ra', 'front', 'affront', 're(tirez|tirons)', 'tirez', 'tirons', 'désirez', 'désirons', 'inspirons',
  ],
};

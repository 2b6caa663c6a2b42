import type { NamePhrases } from '../../src/contract/name-phrases.js';
import { capitalisedNouns } from './capitalised-nouns.js';
import { knownNames } from './known-names.js';

export const names: NamePhrases = {
  joiners: ['de', 'du', 'des', 'la', 'le', 'les', "l'", "d'", 'et', 'à', 'au', 'aux', 'en', 'pour', 'sur', '&', 'of', 'the', 'for', 'and', 'dan', 'nationale', 'national'],
  titles: ['M', 'MM', 'Mme', 'Mlle', 'Monsieur', 'Madame', 'Mademoiselle', 'Dr', 'Docteur', 'Pr', 'Professeur', 'Me', 'Maître', 'Mr', 'Mrs', 'Encik', 'Puan'],
  particles: ['de', 'du', 'des', 'la', 'le', "d'", 'van', 'von', 'bin', 'binti', 'da', 'di', 'al', 'el', 'ben'],
  common: [
    ...capitalisedNouns,
    'dr', 'pr', 'me', 'mr', 'mrs', 'mm', 'assemblée', 'assemblées', 'bibliothécaire', 'trésorier', 'trésorière', 'doyen', 'doyenne', 'recteur', 'rectrice', 'greffier', 'greffière', 'capitaine', 'secrétaire', 'adjoint', 'adjointe', 'concierge', 'coordinateur', 'coordinatrice', 'régisseur', 'huissier', 'notaire', 'séance', 'vote', 'scrutin', 'quorum', 'livret', 'conférence', 'atelier', 'séminaire', 'exposition', 'tournoi', 'parts', 'dividende', 'gérance', 'proviseur', 'intendant', 'intendante', 'gouvernante', 'renaissance', 'empire', 'république', 'or', 'argent', 'bronze', 'platine', 'junior', 'senior', 'cadet', 'cadette', 'carte', 'accueil', 'chorale', 'polyvalente',
    'jetée', 'embarcadère', 'ponton', 'terrain', 'court', 'piscine', 'bassin', 'patinoire', 'studio', 'arène', 'rayon', 'wagon', 'bus', 'ferry', 'navette', 'tram', 'tramway', 'train', 'marina', 'plage', 'matin', 'matinée', 'après-midi', 'midi', 'soir', 'soirée', 'nuit', 'vitamine', 'conservateur', 'équipage', 'rangée', 'vestiaire', 'gymnase', 'parking', 'borne', 'gare', 'station',
    // Parties and things that contracts write with capitals.
    'mandant', 'franchisé', 'franchiseur', 'mutuelle', 'caisse', 'club', 'ligue', 'apprenti', 'stagiaire', 'occupant', 'copropriétaire', 'syndic', 'distributeur', 'courtier', 'musée', 'hôtel', 'navire', 'aéronef', 'billet', 'devis', 'franchise',
    'printemps', 'été', 'automne', 'hiver', 'saison',
    'anglais', 'anglaise', 'français', 'française', 'malais', 'malaise', 'malaisien', 'malaisienne', 'thaï', 'thaïe', 'thaïlandais', 'thaïlandaise', 'européen', 'européenne', 'européens', 'européennes', 'américain', 'américaine', 'canadien', 'canadienne', 'britannique', 'allemand', 'espagnol', 'suisse', 'belge',
    'internet', 'web', 'wi-fi', 'bluetooth', 'android', 'e-mail', 'email', 'courriel', 'site', 'sites', 'application', 'applications', 'logiciel', 'logiciels', 'cookie', 'cookies', 'id', 'tv', 'faq',
    'article', 'articles', 'section', 'sections', 'annexe', 'annexes', 'chapitre', 'titre', 'partie', 'paragraphe', 'clause', 'clauses', 'alinéa', 'tableau', 'page', 'règlement', 'directive', 'loi', 'code', 'lignes', 'directrices', 'déclaration', 'charte',
    'conditions', 'politique', 'avis', 'accord', 'contrat', 'date', 'version', 'nord', 'sud', 'est', 'ouest', 'central', 'centrale', 'international', 'internationale', 'régional', 'régionale', 'générale', 'général', 'générales',
    'état', 'états', 'membre', 'membres', 'gouvernement', 'parlement', 'ministre', 'président', 'présidente', 'directeur', 'directrice', 'délégué', 'commissaire', 'tribunal', 'cour', 'couronne', 'roi', 'reine', 'gouverneur', 'conseil', 'chambre', 'sénat',
    'monsieur', 'madame', 'mademoiselle', 'mme', 'mlle', 'm', 'tél', 'fax', 'noël', 'dieu', 'terre', 'responsable', 'modération', 'communauté', 'communautaire', 'note', 'vert', 'cerfa', 'salle', 'bâtiment', 'guichet', 'porte', 'étage', 'escalier', 'quai', 'bloc', 'aile', 'zone', 'module', 'hall',
  ],
  things: capitalisedNouns,
  naming: ["(exerçant|connu|connue|opérant|commercialisé|commercialisée) sous (le nom|la marque|l'enseigne|la dénomination) [(commerciale|commercial|de)]", "sous (le nom|la marque|l'enseigne|la dénomination) [(commerciale|commercial)] [de]", "(application|société|entreprise|service|plateforme|marque|boutique|produit) (appelé|nommé|dénommé)[e]"],
  roleEndings: ['eur', 'rice', 'euse', 'ant', 'ante', 'aire', 'équipe', 'société', 'personnel', 'direction', 'tiers', 'agent'],
  agents: ['(livré|acheminé|transporté|distribué|collecté|exploité|géré|édité|hébergé|développé|opéré|assuré|détenu|publié|commercialisé)[e][s] par'],
  products: ['(application|appli|plateforme|logiciel|portail|messagerie|marque|enseigne)', 'boutique en ligne'],
  plurals: ['s', 'x', 'e', 'es'],
  feasts: ['la (saint|sainte)-{word}'],
  bodies: ['fédération', 'confédération', 'coopérative', 'consortium', 'chambre', 'caisse', 'commission', 'commissariat', 'bureau', 'office', 'autorité', 'ministère', 'département', 'conseil', 'comité', 'fondation', 'université', 'institut', 'banque', 'agence', 'association', 'tribunal', 'parlement', 'union', 'société', 'organisation', 'secrétariat'],
  headFirst: true,
  tails: ['privacy', 'policy', 'notice', 'terms'],
  coded: ['formulaire', 'imprimé', 'classe', 'type', 'groupe', 'catégorie', 'zone', 'bloc', 'bâtiment', 'rangée', 'porte', 'section', 'partie', 'annexe', 'option', 'modèle', 'série', 'niveau', 'tranche', 'code', 'taille', 'hépatite', 'vitamine', 'ligne', 'route', 'salle', 'unité', 'aile', 'format', 'figure', 'tableau', 'case', 'quai', 'hall', 'secteur', 'permis', 'variante', 'cadre', 'volet', 'élèves de', 'élèves en'],
  abbreviations: ['CGU', 'CGV', 'DPO', 'DPD', 'UE', 'EEE', 'USA', 'URL', 'SLA', 'CCT', 'AIPD', 'PIA', 'ONG', 'PME', 'TVA', 'HT', 'TTC', 'NIR', 'CB', 'RIB', 'IBAN', 'BIC', 'EU', 'LE', 'LA', 'LES', 'DE', 'DES', 'DU', 'ET', 'OU', 'UN', 'UNE', 'EN', 'NE', 'PAS', 'NOUS', 'VOUS', 'NOS', 'VOS', 'SUR', 'PAR', 'POUR', 'AU', 'AUX', 'CE', 'CES', 'QUE', 'QUI', 'SI', 'RCS', 'SIREN', 'SIRET', 'SARL', 'SAS', 'SASU', 'EURL', 'RLRQ', 'LRC', 'RS', 'DORS', 'CSE', 'CDI', 'CDD', 'RTT', 'SMIC', 'SEPA', 'HTVA', 'CNI', 'ZA', 'ZI', 'ZAC', 'ZAE'],
  known: knownNames,
  terms: {
    means: ['désigne[nt]', 'signifie[nt]', "s'entend[ent]"],
    before: ['ci-après[,] [(ensemble|collectivement|conjointement)][,]', 'ci-après [(dénommé|désigné|appelé)[e][s]]', '(on|nous|il faut) (entend|entendons|entendre) par', '(est|sont) entendu[e][s] par', '{start}(est|sont|sera|seront) [ci-après] (appelé|nommé|dit|réputé)[e][s]', '(est|sont|sera|seront) (ensemble|collectivement|conjointement) (appelé|nommé)[e][s] [(le|la|les)]', '(est|sont|sera|seront|être) [ci-après] [(ensemble|collectivement|conjointement)] (dénommé|désigné)[e][s] [ci-après] [(par|comme|sous le (nom|terme) de|sous l\'appellation)] [(les termes|le terme|l\'expression)]', 'ci-dessous (dénommé|désigné|appelé)[e][s]', "l'expression", 'on appelle', 'le (terme|mot)', 'les (termes|mots)', '(il faut|on doit) entendre par'],
    behind: ['désigne[nt]', 'signifie[nt]', "s'entend[ent]", "s'entendent", 'renvoie[nt]', "(fait|font) référence", 'a le sens', 'ont le sens', 'vise[nt]', '(il faut|on|nous|il convient|les parties|la société|la banque|l\'assureur|le vendeur|le prestataire) [(d\'|de)] (entendre|entend|entendons|entendent)', 'les parties conviennent d\'entendre', 'comprend', 'comprennent', 'inclut', 'est défini[e]', 'sont défini[e]s', ': (tout|toute|toutes|tous|le|la|les|l\'|un|une|ensemble)', '(est|sont) (un|une|tout|toute|le|la|l\'|les|des)'],
    inside: ['ci-après', 'dénommé[e][s]', 'désigné[e][s]', 'désignés ensemble', 'ensemble', 'collectivement', 'individuellement', 'dit', 'dite', 'le', 'la', 'les', "l'", 'un', 'une', 'et', 'ou', 'ou encore', 'par', 'sous le nom de', 'également', 'appelé[e][s]', 'aussi', 'la société', 'chacun', 'chacune', 'conjointement', 'en abrégé', 'dans la présente politique', 'désignée ensemble', 'les termes', 'le terme'],
    articles: ['le', 'la', 'les', "l'"],
    written: ['(écrire|écrivez|écrit[e]|inscrire|inscrivez|inscrit[e]|taper|tapez|saisir|saisissez|apposer|apposez|indiquer|indiquez|mentionner|mentionnez|portant|porte|porter|contenant|contient|comporte|comportant|afficher|affiche|dire|dites|dit|répondre|répondez|envoyer|envoyez|imprimer|imprimez|ajouter|ajoutez|avec|sous|par|utiliser|prononcer|supprimer) [(de|par|avec)]', "l'(emploi|usage|utilisation) (de|du)"],
    notBehind: ['que'],
    notTerms: ['cela', 'ceci', 'ce', 'il', 'elle', 'qui', 'que', 'aucun', 'aucune', 'tout', 'toute', 'ils', 'elles', 'on'],
  },
};

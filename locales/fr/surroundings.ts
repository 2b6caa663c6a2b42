import type { Surroundings } from '../../src/contract/language-pack.js';

export const surroundings: Surroundings = {
  titles: [
    // privacy policy, privacy notice, data protection
    'politique de confidentialité', 'politique de protection', 'politique de vie privée', 'avis de confidentialité', 'déclaration de confidentialité',
    'politique relative', 'confidentialité', 'vie privée', 'protection des données', 'données personnelles', 'données à caractère personnel',
    // terms of use, of service, of sale; legal notice
    "conditions d'utilisation", "conditions générales d'utilisation", 'conditions générales', 'conditions de service', "conditions d’utilisation",
    'conditions de vente', 'conditions du service', 'mentions légales', 'conditions', 'modalités', "contrat d'utilisation", 'contrat de licence',
    // code of conduct, charter, cookie policy, agreement, declaration, law
    'code de conduite', 'charte', 'politique de cookies', 'politique en matière de cookies', 'politique', 'accord', 'contrat', 'déclaration', 'loi ', 'règlement',
  ],
  furniture: [
    // top of page, back to top, bottom of page, skip to content, share on …, print this page, download as PDF, accept all cookies
    'haut de page', 'haut de la page', 'retour en haut', 'retour en haut de page', 'retour en haut de la page', 'bas de page',
    'bas de la page', 'aller au contenu', 'aller au contenu principal', 'passer au contenu', 'passer au contenu principal',
    'partager sur facebook', 'partager sur x', 'partager sur linkedin', 'partager cette page', 'imprimer cette page',
    // click here to expand, unfold all, fold all, show all
    'cliquez ici pour développer', 'tout déplier', 'tout replier', 'tout afficher',
    'télécharger le pdf', 'télécharger en pdf', 'accepter tous les cookies',
  ],
  menu: [
    // menu, search, home, log in, register, log out, my account, subscribe, share, print, close, next, previous, read more, learn more,
    // accept, accept all, refuse all, cookie settings, follow us, loading, up
    'remonter', 'menu', 'menu principal', 'ouvrir le menu', 'fermer le menu', 'navigation', 'recherche', 'rechercher', 'accueil',
    'se connecter', 'connexion', "s'inscrire", 'inscription', 'se déconnecter', 'mon compte', "s'abonner", 'partager', 'imprimer',
    'fermer', 'suivant', 'précédent', 'lire la suite', 'en savoir plus', 'accepter', 'tout accepter', 'tout refuser', 'refuser',
    'paramètres des cookies', 'gérer les cookies', 'suivez-nous', 'chargement',
  ],
  dating: [
    // last updated, updated on, last modified, revised
    'dernière mise à jour', 'date de dernière mise à jour', 'date de la dernière mise à jour', 'mise à jour', 'mis à jour', 'mise à jour le', 'mis à jour le',
    'date de mise à jour', 'dernière modification', 'date de dernière modification', 'dernière révision', 'date de révision', 'révisé', 'révisée', 'modifié le', 'modifiée le',
    // effective date, in force
    "date d'entrée en vigueur", "date d'effet", "date de prise d'effet", 'entrée en vigueur', 'en vigueur', 'en vigueur le', 'en vigueur depuis', 'en vigueur à compter',
    'applicable à compter', 'applicable depuis', 'valable à compter', 'à compter du',
    // date, published, version, adopted, done at
    'date', 'datée', 'daté', 'publié le', 'publiée le', 'date de publication', 'publication', 'version', 'version du', 'version en vigueur', 'adopté le', 'adoptée le', 'fait à',
    // this policy was last updated; this policy took effect
    'cette politique a été mise à jour', 'la présente politique a été mise à jour', 'cette politique est entrée en vigueur', 'la présente politique est entrée en vigueur',
    'le présent avis a été mis à jour', 'ces conditions ont été mises à jour', 'les présentes conditions ont été mises à jour',
  ],
  // all rights reserved
  rights: ['tous droits réservés', 'droits réservés', 'copyright', '©', "droits d'auteur"],
  headingStyles: ['titre'],
};

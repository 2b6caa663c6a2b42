/** First words of what is to be filled in: insert, give, complete, state, choose; your, name, date, address … */
export const placeholderCues = [
  'insérer', 'insérez', 'inserer', 'indiquer', 'indiquez', 'compléter', 'complétez', 'à compléter', 'préciser', 'précisez', 'à préciser', 'saisir', 'saisissez', 'renseigner', 'renseignez', 'entrer', 'entrez', 'remplacer', 'ajouter', 'ajoutez', 'choisir', 'à définir', 'à remplir', 'remplir', 'mentionner',
  'votre', 'vos', 'nom', 'prénom', 'date', 'adresse', 'ville', 'pays', 'téléphone', 'numéro', 'n°', 'e-mail', 'email', 'courriel', 'adresse e-mail', 'société', 'entreprise', 'raison sociale', 'dénomination', 'organisation', 'organisme', 'association', 'établissement', 'école', 'fonction', 'titre', 'lien', 'url', 'montant', 'durée', 'nombre', 'lieu', 'signature', 'client', 'responsable', 'site', 'service', 'produit', 'délai', 'poste', 'jour', 'mois', 'année', 'objet', 'référence', 'code postal', 'représentant', 'tribunal', 'coordonnées', 'bailleur', 'bailleresse', 'locataire', 'preneur', 'vendeur', 'acheteur', 'acquéreur', 'employeur', 'salarié[e]', 'élève', 'patient[e]', 'parent', 'tuteur', 'destinataire', 'expéditeur', 'fournisseur', 'prestataire', 'prix', 'tarif', 'destination',
];

/** What editors write in square brackets, which nobody fills in. */
export const bracketNotes = [
  'illisible[s]', 'manquant[e][s]', 'barré[e][s]', 'raturé[e][s]', 'depuis', 'désormais', 'aujourd\'hui',
  'ci-dessous', 'ci-dessus', 'ici', 'idem', 'ibid', 'là', 'plus', 'lui', 'elle', 'eux', 'nous', 'vous', 'ainsi', 'alors', 'rires', 'silence', 'vide', 'inconnu[e]', 'illisible', 'supprimé[e]', 'corrigé[e]', 'modifié[e]', 'disparu[e]',
  'abrogé[e][s]', 'réservé[e][s]', 'supprimé[e][s]', 'omis', 'annulé[e][s]', 'retiré[e][s]', 'sans objet', 'non (utilisé|applicable|traduit)', 'page (laissée|intentionnellement)', 'laissé[e] en blanc', 'périmé[e][s]', 'remplacé[e][s]', 'anciennement', 'ancien', 'ancienne', 'caduc',
  'sic', 'note[s]', 'ndlr', 'ndt', 'nous soulignons', 'souligné', "c'est nous", 'italique', 'suite', 'fin', 'traduction', 'traduit', 'caviardé[e][s]', 'expurgé[e][s]', 'masqué[e][s]', 'inaudible', 'incompréhensible', 'rires', 'applaudissements', 'silence', 'confidentiel', 'projet', 'brouillon', 'facultatif', 'optionnel', 'obligatoire', 'nouveau', 'nouvelle', 'modifié[e][s]', 'ajouté[e][s]', 'mis à jour', 'mise à jour', 'voir', 'cf.', 'figure', 'image', 'vidéo', 'audio', 'icône', 'télécharger', 'retour', 'modifier', 'source', 'oui', 'non', 'ou', 'et', 'si', 'sauf', 'page[s] de signature', 'signatures', 'le reste',
  'section', 'clause', 'article', 'annexe', 'partie', 'chapitre', 'règlement', 'règle', 'alinéa', 'il', 'elle', 'ils', 'elles', 'on', 'nous', 'ce', 'cet', 'cette', 'ces', 'cela', 'celui-ci', 'celle-ci', 'son', 'sa', 'ses', 'leur', 'leurs', 'notre', 'nos', 'le', 'la', 'les', "l'", 'un', 'une',
];

/** Behind these stands the name of a button, a key or a menu. */
export const pressCues = ['cliquez [sur]', 'cliquer [sur]', 'cliquant [sur]', 'clique [sur]', 'clic sur', 'appuyez sur', 'appuyer sur', 'appuyant sur', 'touchez', 'toucher', 'sélectionnez', 'sélectionner', 'sélectionnant', 'choisissez', 'choisir', 'cochez', 'cocher', 'cochant', 'bouton', 'touche', 'menu', 'onglet', 'allez dans', 'aller dans', 'puis sur', 'case', 'intitulé[e]', 'libellé[e]', 'champ', 'écran', '>', '→'];

/** First words of what is to be filled in: insert, give, complete, state, choose; your, name, date, address … */
export const placeholderCues = [
  'insérer', 'insérez', 'inserer', 'indiquer', 'indiquez', 'compléter', 'complétez', 'à compléter', 'préciser', 'précisez', 'à préciser', 'saisir', 'saisissez', 'renseigner', 'renseignez', 'entrer', 'entrez', 'remplacer', 'ajouter', 'ajoutez', 'choisir', 'à définir', 'à remplir', 'remplir', 'mentionner',
  'votre', 'vos', 'nom', 'prénom', 'date', 'adresse', 'ville', 'pays', 'téléphone', 'numéro', 'n°', 'e-mail', 'email', 'courriel', 'adresse e-mail', 'société', 'entreprise', 'raison sociale', 'dénomination', 'organisation', 'organisme', 'association', 'établissement', 'école', 'fonction', 'titre', 'lien', 'url', 'montant', 'durée', 'nombre', 'lieu', 'signature', 'client', 'responsable', 'site', 'service', 'produit', 'délai', 'poste', 'jour', 'mois', 'année', 'objet', 'référence', 'code postal', 'représentant', 'tribunal', 'coordonnées',
];

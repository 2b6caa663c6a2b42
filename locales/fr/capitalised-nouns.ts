/** Roles, rooms, places and occasions that notices write with capitals: `Jardinière en chef`, `Issue de secours`. */
export const capitalisedNouns = [
  'jardinier', 'jardinière', 'nageur', 'sauveteur', 'cuisinier', 'cuisinière', 'serveuse', 'boulanger', 'boucher', 'tailleur', 'plombier', 'menuisier', 'charpentier',
  'maçon', 'architecte', 'géomètre', 'mécanicien', 'pilote', 'skipper', 'matelot', 'agriculteur', 'éleveur', 'vétérinaire', 'sage-femme', 'opticien', 'kinésithérapeute',
  'aumônier', 'curé', 'pasteur', 'imam', 'rabbin', 'instituteur', 'institutrice', 'caissier', 'caissière', 'banquier', 'expert', 'experte', 'évaluateur', 'grossiste',
  'importateur', 'pompier', 'gendarme', 'soldat', 'marin', 'nageuse', 'coureur', 'coureuse', 'rameur', 'cavalier', 'cavalière', 'cycliste', 'grimpeur', 'skieur', 'danseur',
  'danseuse', 'chanteur', 'chanteuse', 'actrice', 'musicien', 'musicienne', 'artiste', 'sculpteur', 'peintre', 'écrivain', 'poète', 'éditeur', 'conservatrice',
  'archiviste', 'collectionneur', 'hôte', 'hôtesse', 'nourrice', 'pdg', 'ascenseur', 'vestibule', 'comptoir', 'kiosque', 'stand', 'cantine', 'cafétéria', 'café', 'bar',
  'cuisine', 'boulangerie', 'buanderie', 'toilettes', 'douche', 'douches', 'vestiaires', 'sauna', 'stade', 'piste', 'terrasse', 'écurie', 'grange', 'garage', 'laboratoire',
  'galerie', 'théâtre', 'cinéma', 'scène', 'loge', 'crèche', 'jardin', 'jardins', 'serre', 'potager', 'parc', 'bois', 'promenade', 'dock', 'cale', 'aéroport', 'aérogare',
  'hangar', 'sentier', 'pont', 'tunnel', 'carrefour', 'rond-point', 'quartier', 'arrondissement', 'paroisse', 'canton', 'tour', 'sous-sol', 'cave', 'grenier', 'toit',
  'balcon', 'véranda', 'patio', 'pelouse', 'statue', 'mémorial', 'chapelle', 'église', 'cathédrale', 'mosquée', 'temple', 'synagogue', 'cimetière', 'cabinet', 'pharmacie',
  'hospice', 'gîte', 'camping', 'caravane', 'cabane', 'chalet', 'trouvés', 'bagages', 'incendie', 'silence', 'attente', 'guerre', 'libération', 'armistice', 'défilé',
  'carnaval', 'concert', 'récital', 'opéra', 'ballet', 'comédie', 'tragédie', 'spectacle', 'démonstration', 'course', 'régate', 'coupe', 'trophée', 'médaille', 'cérémonie',
  'dîner', 'déjeuner', 'bal', 'hépatite', 'tétanos', 'rougeole', 'paludisme', 'grippe', 'défi', 'marche', 'billets', 'badge', 'autocollant', 'brochure', 'dépliant',
  'catalogue', 'agenda', 'magazine', 'gazette',
];

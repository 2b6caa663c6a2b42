import type { CitationPhrases, ReferencePhrases } from '../../../src/contract/fact-phrases.js';

export const citations: CitationPhrases = {
  laws: {
    'TH-CCC': ['code civil et commercial [thaïlandais]'],
    GDPR: [
      "règlement [européen] général [européen] (sur|relatif à|de) [la] protection des données [(personnelles|à caractère personnel)] [(de l'ue|de l'union européenne|européen)]", 'rgpd [(européen|de l\'ue|de l\'union européenne|ue)]', 'r.g.p.d.', 'gdpr', "règlement [de l'ue] européen (sur|relatif à) la protection des données [(personnelles|à caractère personnel)]",
      'règlement [européen] [\\(ue\\)] (n° |n°|nº |nº|no |no. |)2016/679 [du parlement européen [et du conseil]] [du 27 avril 2016] [(relatif|sur) [à] la protection des [personnes physiques] [données]]', 'règlement (ue|européen) (n° |n°|)2016/679',
    ],
    FERPA: ["family educational rights and privacy act [of 1974] [de 1974]", 'ferpa', 'loi [américaine] (sur|relative aux) les droits éducatifs et la (vie privée|confidentialité) (de la famille|des familles)', 'loi [américaine] ferpa'],
    COPPA: ["children's online privacy protection (act|rule) [of 1998] [de 1998]", 'coppa', 'loi [américaine] [de 1998] (sur|relative à) la protection de la vie privée des enfants (en ligne|sur internet)', 'loi [américaine] coppa'],
    'MY-PDPA-2010': [
      "personal data protection act 2010 [de malaisie] [\\(malaisie\\)]", 'pdpa 2010', "pdpa [(malaisien|malaisienne|de malaisie|de la malaisie)] [de] 2010", 'act 709', 'akta 709', 'pdpa (malaisien|malaisienne|de malaisie|de la malaisie)', "loi malaisienne [de 2010] (sur|relative à) la protection des données (personnelles|à caractère personnel) [de 2010]", "loi malaisienne n° 709",
      "loi [de 2010] (sur|relative à) la protection des données (personnelles|à caractère personnel) [de 2010] (de|de la) malaisie", "loi (de 2010 )(sur|relative à) la protection des données (personnelles|à caractère personnel) [\\(malaisie\\)]", "loi (sur|relative à) la protection des données (personnelles|à caractère personnel) de 2010 [\\(malaisie\\)]", 'loi 709', 'loi n° 709',
    ],
    'TH-PDPA-2562': [
      "loi thaïlandaise [(de 2019|b.e. 2562|de 2562|2562)] (sur|relative à) la protection des données (personnelles|à caractère personnel) [,] [(b.e. 2562|be 2562|\\(b.e. 2562\\)|2562|de 2562|de l'an 2562|de 2019|de l'ère bouddhique 2562|\\(2019\\)|\\(2562\\))] [(\\(2019\\)|\\(pdpa\\))]", "loi [de 2019] (sur|relative à) la protection des données (personnelles|à caractère personnel) (b.e. 2562|be 2562|\\(b.e. 2562\\)|2562|de 2562|de l'an 2562|de 2019|de l'ère bouddhique 2562) [(de thaïlande|\\(thaïlande\\))] [\\(2019\\)]", "loi [de 2019] (sur|relative à) la protection des données (personnelles|à caractère personnel) [de 2019] (de|de la|en) thaïlande [(b.e. 2562|de 2562)]",
      "personal data protection act[,] (b.e. 2562|be 2562|\\(b.e. 2562\\)|2562|2019) [\\(2019\\)]", 'pdpa (thaïlandais|thaïlandaise|de thaïlande|de la thaïlande) [(b.e. 2562|2562|de 2019)]', "pdpa (b.e. 2562|be 2562|\\(b.e. 2562\\)|2562)", "loi thaïlandaise pdpa", "pdpa en thaïlande",
    ],
    PIPEDA: ['loi [canadienne] [fédérale] sur la protection des renseignements personnels et [sur] les documents électroniques', 'lprpde', 'pipeda', 'personal information protection and electronic documents act'],
    'QC-LAW-25': ['[la] loi 25 [du québec]', 'loi (n° |no |no. |)25 [du québec]', 'loi québécoise 25', 'loi [québécoise] sur la protection des renseignements personnels dans le secteur privé [du québec]', "loi modernisant des dispositions législatives en matière de protection des renseignements personnels", 'projet de loi 64', "projet de loi (n° |no )64", 'lprpsp'],
    UNCRC: ["convention [internationale] [(des nations unies|de l'onu|onusienne)] [internationale] (relative aux|sur les|des) droits de l'enfant [(des nations unies|de l'onu)] [de 1989] [du 20 novembre 1989]", 'cide', 'uncrc', 'cnude'],
    CCPA: ['california consumer privacy act [of 2018] [de 2018]', 'ccpa', 'loi [californienne] [de 2018] (sur|relative à) la (protection de la vie privée|confidentialité|vie privée) des consommateurs [(de californie|californiens|de l\'état de californie)]', "loi californienne sur la protection [de la vie privée] des consommateurs"],
    EPRIVACY: ["directive [européenne] [\"][ ](vie privée et communications électroniques|eprivacy|e-privacy|vie privée)[ ][\"]", 'directive [européenne] [\\(ce\\)] (n° |n°|nº |)2002/58[/ce] [du 12 juillet 2002] [modifiée]', 'eprivacy', 'e-privacy'],
    HIPAA: ['health insurance portability and accountability act [of 1996] [de 1996]', 'hipaa', "loi [américaine] (sur|relative à) la portabilité et la responsabilité (en matière d'assurance maladie|des assurances maladie|de l'assurance maladie)"],
    'FR-LIL': [
      '[la] loi [française] [dite] ["][ ]informatique et libertés[ ]["] [modifiée] [du 6 janvier 1978] [modifiée]',
      'loi [française] [(n°|no|nº|n)] 78-17 [du 6 janvier 1978] [modifiée] [,] [dite] [loi] ["] [informatique et libertés] ["]', "loi [française] (n°|nº)78-17 [du 6 janvier 1978] [modifiée]",
      "loi [française] [(n°|no|nº)] 78-17 [du 6 janvier 1978] [modifiée] relative à l'informatique, aux fichiers et aux libertés [modifiée]", "loi du 6 janvier 1978 [modifiée] [relative à l'informatique, aux fichiers et aux libertés] [modifiée]",
      "loi du 6 janvier 1978 [modifiée] dite [loi] [\"][ ]informatique et libertés", "loi relative à l'informatique, aux fichiers et aux libertés", 'loi cnil', '(la|la loi) lil',
    ],
    'SG-PDPA-2012': ["personal data protection act 2012 [de singapour]", 'pdpa 2012', "pdpa (singapourien|singapourienne|de singapour)", "loi singapourienne [de 2012] (sur|relative à) la protection des données (personnelles|à caractère personnel) [de 2012]", "loi [de 2012] (sur|relative à) la protection des données (personnelles|à caractère personnel) [de 2012] de singapour", "loi (sur|relative à) la protection des données (personnelles|à caractère personnel) de 2012"],
    'TH-CCA-2550': ["loi [thaïlandaise] [de 2007] (sur|relative à|relative aux|sur les) [la] [les] (infractions informatiques|crimes informatiques|criminalité informatique|délits informatiques|cybercriminalité|infractions liées à l'informatique|infractions commises au moyen d'un ordinateur) [,] [(b.e. 2550|de 2550|2550|de 2007)] [(\\(2007\\)|de thaïlande)]", 'computer crime act[,] [(b.e. 2550|2550|2007)] [\\(2007\\)]', 'computer crimes act[,] [(b.e. 2550|2550|2007)]'],
    'TH-CPA-2546': ["loi [thaïlandaise] [de 2003] (sur|relative à) la protection (de l'enfance|de l'enfant|des enfants) [,] [(b.e. 2546|de 2546|2546|de 2003|de l'an 2546)] [(\\(2003\\)|de thaïlande)]", 'child protection act[,] [(b.e. 2546|2546|2003)] [\\(2003\\)]'],
    'MY-CMA-1998': ['communications and multimedia act 1998', 'act 588', 'akta 588', 'loi [malaisienne] [de 1998] sur les communications et le multimédia [de 1998]', 'loi (n° |)588'],
    'MY-CA-2001': ['child act 2001', 'act 611', 'akta 611', "loi [malaisienne] [de 2001] (sur|relative à) (l'enfance|les enfants|l'enfant|la protection de l'enfance) [de 2001]", 'loi (n° |)611'],
    'MY-CPA-1999': ['consumer protection act 1999', 'act 599', 'akta 599', 'loi [malaisienne] [de 1999] (sur|relative à) la protection (du consommateur|des consommateurs) [de 1999]', 'loi (n° |)599'],
    'LABOUR-CODE': ['code du travail [français]'],
    'PENAL-CODE': ['code pénal [(français|malaisien)]', 'code (pénal|criminel) (thaïlandais|de thaïlande)'],
    'CIVIL-CODE': ['code civil [français]'],
    'CONSUMER-CODE': ['code de la consommation'],
    'PUBLIC-HEALTH-CODE': ['code de la santé publique'],
    'EDUCATION-CODE': ["code de l'éducation"],
    'COMMERCIAL-CODE': ['code de commerce'],
    'FAMILY-CODE': ["code de l'action sociale et des familles", 'code de la famille'],
    UDHR: ["déclaration universelle des droits (de l'homme|humains|de la personne) [de 1948]", 'dudh', 'udhr'],
  },
  unnamed: {
    kinds: ['loi', 'ordonnance', 'décret', 'décret royal', 'règlement', 'directive', 'arrêté', 'act', 'akta'],
    numbered: ['n°', 'nº', 'no', 'no.', 'numéro', '[malaisienne] n°', 'malaisienne', 'thaïlandaise n°', 'n'],
    dated: ["(loi|ordonnance|décret|règlement|arrêté) [{word}] [de] [l'année] {year}", "(loi|ordonnance|décret|règlement|arrêté) {name}(de|de l'an) {year}", '(loi|ordonnance|décret|règlement) {name}b.e. {year}', '(act|akta) {name}{year}', 'act {year}'],
  },
  parts: [
    ['article[s]', 'art.', 'arts.', 'art', 'section[s]', 'sect.', 'considérant[s]', 'chapitre', 'titre', 'annexe', 'règle', 'principe', 'cons.'],
    ['paragraphe[s]', 'par.', 'para.', 'alinéa[s]', 'al.', '§', '§§', 'subsection'],
    ['sous-paragraphe[s]', 'sous-alinéa[s]'],
    ['point[s]', 'sous', 'lettre[s]', 'let.', 'lit.', 'litt.', 'tiret'],
  ],
  dotted: ['PIPEDA', 'QC-LAW-25'],
  of: ['du', 'de la', "de l'", 'de', "d'", 'de ce', 'dudit', 'de ladite', 'des', 'au sens du', "au titre du", 'précité du', 'dans le', 'sous le', 'visé au', 'de son', 'et suivants du', 'et suivants de la', 'et s. du', 'modifié du', 'et suivants de'],
};

export const references: ReferencePhrases = {
  elsewhere: ["[,] (de|dans|selon) [(la|cette|toute)] (loi|directive|convention|constitution|norme)", "[,] (du|de ce|dans le) (code|décret|traité|règlement|contrat|bail)", "[,] (de|dans) [l'](ordonnance|arrêté|accord)", "[,] d'une loi"],
  spelled: true,
  // "le point a" is point (a), "ce point a été" is a sentence.
  lettered: ['point', 'paragraph'],
  notLetters: ['a (été|eu|fait|pour|le|la|les|l\'{word}|un|une|des|du|trait|lieu|donc|bien|aussi|également|déjà|toutefois|son|sa|ses|par|été|pu|dû|droit|{word}é[e][s]|{word}i|{word}u)', "à {word}", "y {word}"],
  kinds: {
    section: ['section[s]', 'sect.', 'rubrique[s]', 'sous-section[s]'],
    clause: ['clause[s]'],
    paragraph: ['paragraphe[s]', 'par.', 'alinéa[s]', 'al.', '§', '§§', 'sous-paragraphe[s]'],
    article: ['article[s]', 'art.'],
    annex: ['annexe[s]', 'appendice[s]', 'pièce jointe'],
    schedule: ['programme', 'calendrier'],
    part: ['partie[s]'],
    chapter: ['chapitre[s]', 'chap.'],
    point: ['point[s]'],
    title: ['titre[s]'],
    step: ['étape', 'étapes'],
  },
  and: ['et', 'ou', 'et/ou', 'ainsi que', 'et à', "et à l'", 'et aux', 'et de', "et de l'", "ou à l'", 'ni'],
  to: ['à', "jusqu'à", '-', 'au'],
};

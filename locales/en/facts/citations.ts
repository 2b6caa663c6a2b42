import type { CitationPhrases, ReferencePhrases } from '../../../src/contract/fact-phrases.js';

export const citations: CitationPhrases = {
  laws: {
    'TH-CCC': ['[thai] civil and commercial code'],
    GDPR: ['[eu] general data protection regulation[s]', 'gdpr', '[uk|eu] gdpr', 'regulation \\(eu\\) 2016/679', 'regulation \\(eu\\) no 2016/679', 'regulation 2016/679'],
    FERPA: ['family educational rights and privacy act [of 1974]', 'ferpa'],
    COPPA: ["children's online privacy protection (act|rule) [of 1998]", 'coppa'],
    'MY-PDPA-2010': ['[malaysian|malaysia\'s] personal data protection act 2010', '[malaysian|malaysia\'s] pdpa 2010', 'act 709', "malaysia's (personal data protection act|pdpa)", 'malaysian (personal data protection act|pdpa)', 'personal data protection act 2010 of malaysia'],
    'TH-PDPA-2562': ["[thailand's|thai] personal data protection act[,] (b.e. 2562|be 2562|\\(b.e. 2562\\)|2562|2019) [\\(2019\\)]", "[thailand's|thai] pdpa (b.e. 2562|be 2562|\\(b.e. 2562\\)|2562)", "(thailand's|thai) personal data protection act", "(thailand's|thai) pdpa"],
    PIPEDA: ['personal information protection and electronic documents act', 'pipeda'],
    'QC-LAW-25': ["[quebec's|québec's|quebec] law 25", "[quebec's|quebec] bill 64", 'act respecting the protection of personal information in the private sector'],
    UNCRC: ['[united nations|un] convention on the rights of the child', 'uncrc', 'un crc'],
    CCPA: ['california consumer privacy act [of 2018]', 'ccpa'],
    EPRIVACY: ['eprivacy directive', 'e-privacy directive', 'directive 2002/58/ec', 'directive on privacy and electronic communications', 'privacy and electronic communications directive'],
    HIPAA: ['health insurance portability and accountability act [of 1996]', 'hipaa'],
    'FR-LIL': ['french data protection act [of 6 january 1978]', 'data protection act of 6 january 1978', 'loi informatique et libertés', 'act no. 78-17 [of 6 january 1978]', 'law no. 78-17 [of 6 january 1978]'],
    'SG-PDPA-2012': ["[singapore's|singapore] personal data protection act 2012", "[singapore's|singapore] pdpa 2012", "singapore's (personal data protection act|pdpa)"],
    'TH-CCA-2550': [
      "(thailand's|thai) computer[-related] crime[s] act[,] [(b.e. 2550|\\(b.e. 2550\\)|2550|2007)] [\\(2007\\)]", 'computer[-related] crime[s] act[,] (b.e. 2550|be 2550|\\(b.e. 2550\\)|2550|2007) [\\(2007\\)]', 'computer crime[s] act \\(thailand\\)',
    ],
    'TH-CPA-2546': ["[thailand's|thai] child protection act[,] (b.e. 2546|2546|2003) [\\(2003\\)]", "(thailand's|thai) child protection act"],
    'MY-CMA-1998': ['communications and multimedia act 1998', 'act 588'],
    'MY-CA-2001': ['child act 2001', 'act 611'],
    'MY-CPA-1999': ['consumer protection act 1999', 'act 599'],
    'LABOUR-CODE': ['[french] (labour|labor|employment) code'],
    'PENAL-CODE': ['[french|malaysian] penal code', 'french criminal code', 'thai (penal|criminal) code', 'criminal code'],
    'CIVIL-CODE': ['[french] civil code'],
    'CONSUMER-CODE': ['[french] consumer code', 'consumption code'],
    'PUBLIC-HEALTH-CODE': ['[french] public health code', 'code of public health'],
    'EDUCATION-CODE': ['[french] education code'],
    'COMMERCIAL-CODE': ['[french] commercial code', 'code of commerce'],
    'FAMILY-CODE': ['code of social action and families', 'social action and families code', 'family code'],
    UDHR: ['universal declaration of human rights', 'udhr'],
  },
  unnamed: {
    capital: true,
    kinds: ['act', 'law', 'ordinance', 'decree', 'royal decree', 'enactment', 'regulation[s]', 'directive', 'bill'],
    numbered: ['no.', 'no', 'number', 'nr.', '(no.', 'n°', 'l.'],
    dated: ['(act|ordinance|decree|enactment|regulations|rules|order|law)[,] [of] {year}', '(act|ordinance|decree|enactment|regulations|rules|order|law) \\([{word} [{word}]]\\) {year}'],
  },
  parts: [
    ['article[s]', 'art.', 'arts.', 'art', 'section[s]', 's.', 'ss.', 'sec.', '§', '§§', 'recital[s]', 'chapter', 'regulation', 'principle'],
    ['paragraph[s]', 'para.', 'subsection[s]', 'sub-section[s]', 'paras.'],
    ['subparagraph[s]', 'sub-paragraph[s]'],
    ['point[s]', 'letter', 'lit.', 'lit', 'item', 'indent'],
  ],
  of: ['of', 'of the', 'in', 'in the', 'under', 'under the', "of malaysia's", "of thailand's", 'of the malaysian', 'of the thai'],
};

export const references: ReferencePhrases = {
  notBefore: [
    'of (the|this|that|your|our|each|a|every) (lesson|course|module|video|book|film|movie|game|series|story|exam|test|quiz|tutorial|programme|program|campaign|song|novel|season|tour|journey|survey|questionnaire|form)', '(bankruptcy|protection|in new york)',
  ],
  kinds: {
    section: ['section[s]', 'sec.', 'sect.', '§', '§§', 'sections'],
    clause: ['clause[s]', 'cl.'],
    paragraph: ['paragraph[s]', 'para[s]', 'para.', 'paras.', 'subsection[s]', 'sub-paragraph[s]', 'subparagraph[s]'],
    article: ['article[s]', 'art.', 'arts.'],
    annex: ['annex', 'annexes', 'annexe[s]', 'appendix', 'appendices', 'attachment'],
    schedule: ['schedule[s]'],
    part: ['part[s]'],
    chapter: ['chapter[s]'],
    point: ['point[s]'],
    step: ['step', 'steps'],
  },
  and: ['and', 'or', 'and/or', 'as well as'],
  to: ['to', 'through', '-'],
};

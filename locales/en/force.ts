import type { ForcePhrases } from '../../src/contract/force-phrases.js';

export const force: ForcePhrases = {
  nobody: ['nothing in', 'nobody', 'no one', 'no person', 'no user', 'none of', 'no child', 'neither'],
  slots: {
    be: ['is', 'are', 'be', 'been', 'being', 'was', 'were', 'am', "'re", "'s"],
    have: ['have', 'has', 'having', 'had'],
    adv: [
      'also', 'always', 'first', 'then', 'each', 'both', 'still', 'therefore', 'thus', 'in turn', 'at all times', 'in any event', 'in any case', 'normally', 'generally', 'usually',
      'typically', 'instead', 'further', 'additionally', 'reasonably', 'in good faith', 'likewise', 'expressly', 'promptly', 'immediately', 'however', ', however,', 'only', 'ever', 'strictly', 'legally',
      'hereby', 'otherwise', 'all', 'not only', 'solely', 'contractually', 'in addition', 'specifically',
    ],
    never: ['never', 'under no circumstances', 'in no event', 'in no case', 'at no time', 'in no way', 'on no account', 'neither', 'no longer', 'not at any time'],
    modal: ['may', 'can', 'could', 'shall', 'will', 'must', 'should', 'might'],
  },
  says: {
    must: [
      'must', 'cannot but', '(become|becomes|became|becoming) [{adv}] (mandatory|compulsory|obligatory)', '{have} [got] [{adv}] to', '{be} [{adv}] (required|obliged|obligated|compelled|bound) [by {words}] (to|that)', '{be} [{adv}] under (a|an) {gap}(duty|obligation) to',
      '{have} (a|an|the) [{word}] (duty|obligation|responsibility) (to|of)', 'it is [{adv}] (necessary|mandatory|compulsory|imperative|essential) (to|that|for)', '{be} [{adv}] (mandatory|compulsory|obligatory)',
      'required [by {words}] to', 'it is the (duty|responsibility) of', '{be} (responsible|accountable) for ensuring',
    ],
    'must|should': ['(need|needs) to', 'needed to be', '{be} to be'],
    'must|may|will': ['shall, (on|upon) conviction, be liable', 'shall be liable (to|on)', 'shall (on|upon) conviction be liable'],
    'must|will': ['shall', 'undertake[s] to', 'undertake[s] that', '{be} (committed|bound) to', 'commit[s] to', 'warrant[s] (that|to)', 'covenant[s] (that|to)'],
    'must-not': [
      'must [{adv}] not', "mustn't", 'must [{adv}] {never}', '{be} [{adv}] (prohibited|forbidden|barred|precluded|banned|debarred|disallowed)', '{be} (not|never) [{adv}] (permitted|allowed|authorised|authorized|entitled) to',
      '{be} (not|never) [{adv}] (permitted|allowed)', '{have} no (right|authority|power) to', '(does|do) not have the right to', 'it is [{adv}] (forbidden|prohibited|unlawful|illegal|an offence) (to|for)', 'nobody must', 'no one must', 'no {words} must', '{start}no {far} must', ', no {far} must',
    ],
    'must-not|will-not': ['shall [{adv}] not', '{never} shall', 'shall [{adv}] {never}', 'no {words} shall', '{start}no {far} shall', ', no {far} shall', '(and|but|that) no {gap} shall', '(nothing|nobody|none|neither) [{words}] (shall)', 'neither {far} shall [be liable]', 'no one shall', 'not be (allowed|permitted) to', '{modal} not be (allowed|permitted) to'],
    'may-not': [
      'may [{adv}] not', 'may [{adv}] {never}', '{never} (may|can)', 'cannot', 'can [{adv}] not', "can't", "couldn't", 'could not', 'might not', 'can [{adv}] {never}', '{be} [{adv}] unable to', '{be} not [{adv}] able to', '{modal} not be able to', '{modal} be unable to',
      'no {words} (may|can)', '{start}no {far} (may|can)', ', no {far} (may|can)', '(and|but|that) no {gap} (may|can)', '(nothing|nobody|none|neither) [{words}] (may|can|could)', 'no one (may|can)', '{be} not in a position to',
    ],
    'will-not': ['will [{adv}] not', "won't", 'will [{adv}] {never}', '{never} will', 'would not', "wouldn't", 'no {words} will', '{start}no {gap} will', ', no {gap} will', '(nothing|nobody|none|neither) [{words}] (will)', 'no one will'],
    // nobody may impose it, or nobody has to: other languages say either
    'may-not|must-not|need-not': [
      '(may|can|must) not be [{adv}] (required|obliged|obligated|compelled|forced|asked|made|bound) [by {words}] to', 'cannot be [{adv}] (required|obliged|obligated|compelled|forced|asked|made|bound) [by {words}] to',
      'no {words} (may|can|must|shall) be (required|obliged|obligated|compelled|forced|asked|made)', '{start}no {far} (may|can|must|shall) be (required|obliged|obligated|compelled|forced|asked|made)', '(nobody|no one|none) (may|can|must|shall) be (required|obliged|obligated|compelled|forced|asked|made)', '{never} be (required|obliged|obligated|compelled|forced)',
    ],
    'need-not': [
      '(nobody|no one|none) {be} [{adv}] (required|obliged|obligated|bound|compelled) to', 'there (is|are) no [{word}] (need|obligation|duty|requirement) (to|for)', 'need not', 'need[s] {word} (nothing|no)', '(do|does|did|will|would|shall|may) not [{adv}] (need|have) to', "(don't|doesn't|won't) [{adv}] (need|have) to", '{be} (not|never) [{adv}] (required|obliged|obligated|bound|compelled) [by {words}] to', '(shall|will|could|should|might) not be [{adv}] (required|obliged|obligated|bound|compelled) [by {words}] to',
      '{be} under no [{word}] (obligation|duty)', '{have} no [{word}] (obligation|duty|need) to', 'no (need|obligation|duty|requirement) (to|for)', '{be} not [{adv}] (necessary|mandatory|compulsory|obligatory|needed|required)', "(isn't|aren't) (required|obliged|necessary|mandatory)", 'not (required|obliged|necessary) to',
      'no {words} (need|{be} required)', 'no one need',
    ],
    may: [
      '(has|have) [(a|the|full|sole)] discretion to', '(is|are) at liberty to', '{be} (not|never) [{adv}] (prohibited|forbidden|barred|banned|precluded|debarred)',
      'may', '{be} [{adv}] (entitled|permitted|allowed) (a|an|one|two|three|four|five|six|seven|eight|nine|ten|{digit}|up to|at most|no more than|not more than)', '{be} [{adv}] (entitled|permitted|allowed|authorised|authorized|free|at liberty|welcome) (to|and)', '{have} [{adv}] (the|a) [{word}] (right|option|choice|possibility|opportunity|power|freedom|discretion) (to|of)', 'reserve[s] the right', '(shall|may|will) have [{word}] [{word}] powers [{word}] to', '(shall|will) have the power to', "reserve[s] {word} right",
      'can', 'might', 'may [{adv}] be able to', 'be at liberty to',
    ],
    // "you may be required to", "may need to": what may be is that one must
    'may|must': ['may [{adv}] (need|have) to', 'may [{adv}] be [{adv}] (required|obliged|asked|requested|obligated) to', 'may [{adv}] be [{adv}] (necessary|needed|required)', 'can be required to', 'might (need|have) to'],
    'may|will': ['will [{adv}] be able to', 'will [{adv}] be (entitled|allowed|permitted) to', 'will (have|retain) the right to'],
    'may|may-not': ['may or may not'],
    will: ['will', "'ll", '{be} going to'],
    should: ['(is|are) recommended', '(is|are) asked to', '(is|are) requested to', 'should', 'ought to', '{be} [{adv}] (advised|recommended|encouraged|expected|urged|invited|supposed) to', 'it is [{adv}] (recommended|advisable|advised) (to|that)', 'we [{adv}] (recommend|advise|encourage|suggest)'],
    'should-not': ['should [{adv}] not', "shouldn't", 'should [{adv}] {never}', 'ought not to', '{be} not (supposed|expected) to'],
    not: [
      'not', "{stem}n't", 'never', '{never}', 'nothing', 'nobody', 'no one', '{start}no {few} (is|are|was|were|{have}|does|do)', '(,|that|and|but|if|where|when|because|provided that) no {few} (is|are|was|were|{have}|does|do)', 'neither', 'none of', '(and|but|,) none', '{have} no', 'there (is|are) no', '{modal} {have} no', '{modal} be no',
    ],
  },
  able: ['so [that] {few} (can|could|may|might)', 'how {few} (can|could)', 'where {few} (can|could)', 'what {few} (can|could)', 'could', '{be} [{adv}] able to', '{be} in a position to', 'it is possible (to|that|for)'],
  hints: {
    'may|need-not': ['optional', 'optionally'],
    may: [
      '{stem}(able|ible)', 'right', 'rights', 'permission', 'permit', 'permits', 'permitted', 'permitting', 'allow', 'allows', 'allowed', 'allowing', 'entitle', 'entitles', 'entitled', 'enable', 'enables', 'enabling', 'let', 'lets', 
      'ability', 'able', 'opportunity', 'discretion', 'possible', 'possibly', 'possibility', 'potential', 'potentially', 'perhaps', 'likely', 'sometimes', 'occasionally', 'from time to time', 'freedom', 'free to', 'access', 'authorised', 'authorized', 
      'capable',
    ],
    must: [
      'is to', 'are to', 'require', 'requires', 'required', 'requiring', 'requirement', 'requirements', 'necessary', 'necessity', 'need', 'needs', 'needed', 'obligation', 'obligations', 'obliged', 'obligated', 'oblige', 'duty', 'duties', 'mandatory', 'compulsory', 'mandate', 'mandated', 'responsible', 'liable', 
      'subject to', 'ensure', 'ensures', 'ensuring', 'make sure', 'please', 'kindly', 'imperative', 'essential', 'bound', 'binding', 'provided that', 'forced', 'asked', 'requested', 'it is (for|up to)', 'demand', 'demands', 'undertake', 'undertakes', 
      
    ],
    will: ['shall', 'would', 'agree[s] to', 'intend[s] to', 'plan[s] to', 'promise[s]', 'commit[s]', 'upcoming', 'future', 'going to', 'about to'],
    should: ['recommend', 'recommended', 'advise', 'advised', 'expect', 'encourage', 'encouraged', 'please', 'best', 'suggest', 'ideally', 'appropriate', 'invite', 'invited', 'request', 'requested', 'prefer', 'supposed', 'preferably', 'strive', 'want to', 'worth', 'need', 'needs', 'necessary'],
    'need-not': ['voluntary', 'voluntarily', 'not mandatory', 'without (having|needing|being required|being obliged) to', 'exempt', 'waive[d|s]', 'free to', 'unnecessary', 'no obligation', 'no longer (need|required)'],
    'must-not': ['suspended from', 'barred from', 'excluded from', 'kept away from', 'disqualified', 'prohibit', 'prohibits', 'prohibited', 'prohibition', 'forbid', 'forbids', 'forbidden', 'ban', 'banned', 'refrain', 'unlawful', 'illegal', 'prevent', 'prevents', 'avoid', 'disallowed', 'unauthorised', 'unauthorized', 'outlawed'],
    'may-not': ['unable', 'impossible', 'inability', 'incapable', 'without {gap}able to', 'prevent', 'prevents', 'prevented', 'difficult', '(un|in|im|ir|non)[-]{rest}(able|ible)'],
  },
  negative: [
    'even without', '(a|an) (different|other) {word}', 'different from', 'missing', 'pending', 'awaiting', 'outstanding', 'not yet', 'not yet been', '{be} not yet', '{have} not yet', 'object', 'objects', 'objected', 'objecting', 'withhold', 'withholds', 'withheld', 'withholding', 'deprive', 'deprives', 'depriving', 'opt out', 'opts out', 'opted out', 'opting out', 'unsubscribe', 'fails', 'breaks down', 'broke down', '{be} down', 'needless', 'no', 'none', 'nobody', 'no one', 'no-one', 'nothing', 'nowhere', 'nor', 'non', 'non-{stem}', 'nil', 'fail', 'fails', 'failed', 'failing', 'failure', 'refuse', 'refuses', 'refused', 'refusal', 'decline', 'declines', 'deny', 'denies', 'denied', 'reject', 'rejects', 'rejected', 'prevent', 'prevents', 'prevented', 'avoid', 'avoids', 'avert', 'averts', 'averted', 'averting', 'cease', 'ceases', 'stop', 'stops', 'lack', 'lacks', 'lacked', 'lacking', 'exclusion', 'exclusions', 'absence', 'absent', 'absents',
    'free', 'free of charge', 'instead', 'rather than', 'exclude', 'excludes', 'excluded', 'excluding', 'disclaim', 'disclaims', 'waive', 'waives', 'waived', 'waiver', 'hardly', 'otherwise', 'exempt', 'objection', 'anonymous', 'anonymously', 'anonymise', 'anonymised', 'anonymize', 'anonymized', 'prohibit', 'prohibits', 'prohibited', 'forbid', 'forbids', 'forbidden', 'ban', 'banned', 'refrain', 'too', 'de-identified', 'at no [{word}] (cost|charge)', 'excuse', 'excuses', 'excused', '{have} nothing to do', 'nothing to do with', 'wrong', 'exclusive of', 'amiss', 'unsuccessful', 'inhuman', 'inhumane', 'innocent', 'omit', 'omits', 'omitted', 'omission', 'omissions', 'any longer than', 'pending', 'void', 'as is', 'contrary', 'opt out', 'opting out', 'opted out', 'outside',
    'un{rest}', 'disproportion{rest}', 'disregard{rest}', 'irreversib{rest}', 'irrevocab{rest}', 'void', 'null', 'nullif{rest}', 'invalid{rest}', 'ineffective', 'ineligible', 'inadvertent', 'inadvertently', 'laps(e|es|ed)', 'un(able|agree|satisfied|available|lawful|lawfully|necessary|necessarily|fair|limited|due|known|likely|wanted|solicited|subscribe|identified|related|affected|altered|changed|paid|reasonable|reasonably|expected|used|certain|resolved|true|authorised|authorized|encrypted)', 'dis(agree|agreement|satisfied|able|abled|regard|continue|allow)', 'misuse', 'il(legal|legally)', 'ir(relevant|revocable|revocably|responsible)', 'im(material|possible|proper|partial|mature)',
    'in(accurate|complete|correct|valid|direct|directly|active|activity|ability|appropriate|adequate|consistent|effective|definite|definitely|applicable|capable|dependent|dependently|voluntary|sufficient|accessible)', '{stem}less',
  ],
  without: ['without', 'in the absence of', 'absent {few} (consent|permission|agreement|approval)', 'failing'],
  beyond: ['more than', 'sooner than', 'longer than', 'later than', 'exceed', 'exceeds', 'exceeding', 'in excess of', 'beyond', 'over {digit}', 'before', 'prior to', 'earlier than', 'if not'],
  limits: [
    'at [the] most', 'at the latest', 'up to', 'no (more|fewer|less|other) {word} [{word}] (may|can|shall|will|must)', '(a|the) maximum of', 'not more than', 'not later than', 'no later than', 'no earlier than', 'not earlier than', 'no sooner than', 'not sooner than', 'at the earliest', 'no more than', 'not exceeding', 'not [to] exceed', '{modal} not exceed',
    '{modal} not be (more|longer|later|higher|greater) than', 'no longer than', 'not longer than',
  ],
  only: [
    '(and|but) [{word}] (no one|nobody|nothing|no other person) else', '(nobody|no one|none|nothing|no person) (but|other than|except)', '(and|or) (nothing|nobody|no one) (else|more)', 'only', 'solely', 'exclusively', 'just', 'merely', 'limited to', 'alone'],
  except: ['unless', 'except', 'excepting', 'excepted', 'other than', 'save', 'save that', 'save as', 'but for', 'with the exception of', 'apart from', 'until', 'otherwise than'],
  decoys: [
    'without [(undue|unreasonable|unnecessary|further|any)] delay', 'without limitation', 'without prejudice', '(all the|the) time {few} need[s] to', // the month
    '(in|of|since|until|from|by|last|early|late|mid) may{end}', '(in|of|since|until|from|by|last|early|late|mid) may (and|or|to|until|each|every|this|next|of|through)', 'may {digit}', '{digit} may', '{digit}(st|nd|rd|th) [of] may', 'may, {digit}',
    // no negation of a verb
    'not even', 'never by (more|less|longer)', 'never (fewer|less|more|longer) than', '{modal} not {word} [{word}] (less|earlier|fewer|lower) than', '{modal} {word} no (less|fewer) than', 'whether or not', 'or not{end}', 'not only', 'not just', 'but not limited to', 'not limited to', 'not-for-profit', 'not for profit', 'not less than', 'not fewer than', 'no less than', 'no fewer than', '{modal} not be (less|earlier|fewer|lower) than', 'not under', 'not over',
    '(kept|keep|keeps|stored|store|held|hold|set) [{words}] apart from',
    'reasonable', 'available', 'applicable', 'vulnerable', 'comfortable', 'table', 'cable', 'timetable', 'suitable', 'equitable', 'liable', 'has not [yet] (reached|attained|turned)', 'have not [yet] (reached|attained|turned)',
    'as {word} may', 'as may', 'may think fit', 'may deem fit', 'may see fit',
    'nevertheless', 'nonetheless', 'regardless', 'wireless',
    'why not', 'under', 'under{rest}', 'uni(t|ts|ted|ty|que|quely|on|ons|verse|versal|versally|versity|versities|form|fy|fied|lateral|laterally)', 'do not track (signal|signals|request|requests|setting|settings|header|headers|browser|preference|preferences|mechanism|mechanisms|feature|option|technology|standard)', 'do not track(”|"|’)', '(the|a|an|any|your|of|to|honour|honor|support|supports) do not track', 'not applicable', 'no matter', 'no.', 'no. {digit}', '(regulation|act|law|directive|order|ec\\)|eu\\)|eec\\)) no {digit}', 'last but not least', 'not to mention', 'no doubt', 'as such', 'as soon as possible', 'free will', 'at will', 'last will', 'goodwill', 'good will',
    // conditions turned round: should you wish
    '{start}should (you|we|the|a|an|any|this|such|it|they|there|your|our)', '(, |and |or )should (you|we|the|any|such|it|they|there|your|our)',
    // as far as can be: nobody is free to
    'as [{word}] as [{word}] can', 'trash can', 'as the case may be', 'be that as it may',
  ],
};

import type { NamePhrases } from '../../src/contract/name-phrases.js';
import { capitalisedNouns } from './capitalised-nouns.js';
import { knownNames } from './known-names.js';

export const names: NamePhrases = {
  joiners: ['of', 'the', 'for', 'and', 'on', 'in', '&', 'de', 'des', 'du', 'la', "l'", 'et', 'dan'],
  titles: ['Mr', 'Mrs', 'Ms', 'Miss', 'Dr', 'Prof', 'Professor', 'Sir', 'Dame', 'Encik', 'Puan', 'Cik', 'Datuk', 'Dato', 'Khun', 'Tan Sri'],
  particles: ['bin', 'binti', 'a/l', 'a/p', 'van', 'von', 'der', 'de', 'del', 'da', 'di', 'la', 'le', 'al', 'el'],
  common: [
    ...capitalisedNouns,
    'meeting', 'meetings', 'extraordinary', 'housing', 'treasurer', 'provost', 'dean', 'rector', 'vice', 'chancellor', 'chairs', 'umpire', 'matron', 'chaplain', 'mentor', 'coordinator', 'co-ordinator', 'foreman', 'receptionist', 'cashier', 'concierge', 'porter', 'janitor', 'pilot', 'purser', 'veteran', 'veterans', 'juniors', 'seniors', 'tournament', 'conference', 'workshop', 'seminar', 'lecture', 'agenda', 'quorum', 'ballot', 'motion', 'resolution', 'dividend', 'bye-laws', 'byelaws', 'reception', 'guide', 'handbook', 'luggage', 'georgian', 'victorian', 'edwardian', 'tudor', 'medieval', 'gothic', 'renaissance', 'baroque', 'size', 'beer', 'choir', 'gold', 'silver', 'bronze', 'platinum', 'junior', 'senior', 'quiet', 'main', 'upper', 'lower', 'duty',
    'pier', 'jetty', 'berth', 'quay', 'lane', 'pitch', 'pool', 'rink', 'studio', 'arena', 'aisle', 'shelf', 'carriage', 'bus', 'ferry', 'tram', 'marina', 'lounge', 'morning', 'afternoon', 'evening', 'night', 'midday', 'vitamin', 'keeper', 'curator', 'warden', 'steward', 'marshal', 'referee', 'crew', 'destination',
    // Parties and things that contracts write with capitals.
    'executor', 'franchisee', 'franchisor', 'hirer', 'cardmember', 'society', 'league', 'captain', 'club', 'carrier', 'consignee', 'shipper', 'apprentice', 'trainee', 'intern', 'occupier', 'broker', 'adjudicator', 'campus', 'museum', 'gallery', 'theatre', 'hotel', 'gamer', 'fleet', 'vessel', 'aircraft', 'airline', 'airport', 'flight', 'ticket', 'quotation', 'excess', 'deductible',
    'spring', 'summer', 'autumn', 'winter', 'season', 'big',
    'english', 'french', 'malay', 'malaysian', 'thai', 'german', 'spanish', 'european', 'british', 'american', 'canadian', 'irish', 'dutch', 'italian', 'chinese', 'japanese',
    'indonesian', 'singaporean', 'australian', 'swiss', 'belgian', 'irish', 'federal', 'buddhist', 'muslim', 'christian', 'christmas', 'eve', 'new', 'year', 'state', 'states', 'member',
    'internet', 'web', 'wi-fi', 'bluetooth', 'android', 'e-mail', 'email', 'website', 'app', 'apps', 'site', 'sites', 'software', 'hardware', 'beta', 'id', 'faq', 'faqs', 'ok', 'tv',
    'section', 'sections', 'article', 'articles', 'clause', 'clauses', 'annex', 'appendix', 'schedule', 'chapter', 'part', 'table', 'exhibit', 'title', 'paragraph', 'page', 'regulation', 'directive', 'act', 'bill', 'code',
    'effective', 'date', 'last', 'updated', 'version', 'standard', 'general', 'north', 'south', 'east', 'west', 'northern', 'southern', 'eastern', 'western', 'central', 'international', 'national', 'regional', 'local',
    'mr', 'mrs', 'ms', 'dr', 'prof', 'attn', 'tel', 'fax', 'no', 'note', 'yes', 'true', 'false', 'i', 'sdk', 'api', 'cc', 'god',
    'officer', 'director', 'president', 'minister', 'secretary', 'chair', 'chief', 'head', 'manager', 'commissioner', 'commissioners', 'committee', 'judge', 'court', 'government', 'parliament', 'crown', 'king', 'queen', 'chairman', 'chairperson', 'deputy',
    'floor', 'street', 'st', 'suite', 'avenue', 'road', 'level', 'building', 'block', 'lot', 'county', 'city', 'town', 'province', 'miscellaneous', 'neither', 'either', 'both', 'add-on', 'add-ons', 'ip', 'gazette', 'whereas', 'notwithstanding', 'furthermore', 'moreover', 'please', 'however', 'therefore', 'thank', 'thanks', 'dear', 'university', 'foundation', 'opt-out', 'opt-in', 'public', 'supplier', 'vendor', 'annexe', 'cth', 'qld', 'vic', 'referral', 'referrals', 'gif', 'gifs', 'avatar', 'avatars', 'civilian', 'plan', 'premium', 'basic', 'free', 'pro', 'plus',
  ],
  naming: ['(trading|doing business|operating) as', 't/a', '[(under|by)] the (brand|trade|trading) name[s] [(of|is)]', 'under the (name|brand) [of]', '(company|business|firm|app|service|platform|brand|shop|product|start-up) (called|named|known as)'],
  things: capitalisedNouns,
  roleEndings: ['er', 'or', 'ee', 'ant', 'ist', 'team', 'company', 'authority', 'party', 'staff', 'agent', 'personnel', 'management', 'software', 'system', 'technology', 'law'],
  agents: ['(operated|run|managed|owned|hosted|published|developed|underwritten|insured|powered|processed|catered|delivered|carried|shipped|collected|distributed|administered|maintained) [{word}ly] by'],
  plurals: ['s', 'es'],
  feasts: ["(saint|st|st.) {word}['|’]s (day|eve)", "{word}['|’]s day"],
  bodies: ['federation', 'confederation', 'corporation', 'co-operative', 'cooperative', 'consortium', 'alliance', 'ombudsman', 'ombudsperson', 'regulator', 'registry', 'inspectorate', 'commission', 'commissioner', 'office', 'authority', 'ministry', 'department', 'board', 'council', 'committee', 'foundation', 'university', 'institute', 'bank', 'agency', 'association', 'tribunal', 'parliament', 'union'],
  headFirst: false,
  tails: [
    'privacy', 'policy', 'policies', 'notice', 'notices', 'terms', 'term', 'agreement', 'agreements', 'account', 'accounts', 'app', 'apps', 'application', 'website', 'websites', 'site', 'sites', 'user', 'users', 'team',
    'contract', 'conditions', 'statement', 'code', 'member', 'members', 'customer', 'customers', 'product', 'products', 'administrator', 'subscription', 'subscriptions', 'data', 'cookie', 'cookies', 'id', 'section', 'of', 'use',
  ],
  coded: ['form', 'forms', 'class', 'classes', 'type', 'types', 'group', 'category', 'grade', 'zone', 'block', 'row', 'gate', 'section', 'part', 'schedule', 'annex', 'appendix', 'option', 'model', 'series', 'level', 'band', 'code', 'size', 'hepatitis', 'vitamin', 'line', 'route', 'bay', 'room', 'unit', 'wing', 'tier', 'paper', 'figure', 'table', 'box', 'platform', 'terminal', 'area', 'variant'],
  abbreviations: ['PII', 'TOS', 'TOU', 'EULA', 'DPO', 'DPA', 'DPIA', 'EEA', 'UAE', 'ROPA', 'SCC', 'SCCS', 'NDA', 'SLA', 'BCR', 'BE', 'AD', 'AND', 'OR', 'NOT', 'IF', 'THE', 'TO', 'OF', 'IN', 'IS', 'AS', 'IT', 'WE', 'YOU', 'YOUR', 'OUR', 'ANY', 'ALL', 'MAY', 'DO', 'NO', 'BY', 'ON', 'AT', 'FOR', 'ARE', 'US', 'NRIC', 'SSN', 'PTA', 'ABN', 'ACN', 'UEN', 'SI'],
  known: knownNames,
  terms: {
    means: ['mean[s]', 'shall mean', 'will mean'],
    before: ['(hereinafter|hereafter) [referred to as|called]', '(is|are|be|being) [(collectively|together|jointly|individually|herein)] [in this {word}] (referred to|designated|defined) [(collectively|together|jointly|hereinafter|herein|below)] [in this {word}] as [(a|an|the)]', '(is|are|be) [(together|collectively|jointly)] (called|termed) (a|an|the)', '[(collectively|together)] [(hereinafter|hereafter)] referred to [in this {word}] as [(a|an|the)]', 'by', 'the (term|expression|word|phrase)[s]', 'as used herein,', 'we mean by'],
    behind: ['mean[s]', 'shall mean', 'refer[s] to', 'has the [same] meaning', 'have the [same] meaning', 'has the meanings', 'have the meanings', 'include[s]', 'is defined', 'are defined', 'has the definition', 'is understood', 'denotes', 'is (a|an|any|the|anyone|anybody|someone|anything)', 'means (anyone|anybody)', 'are (any|the|those|all|small|pieces|persons|individuals|people|items|things)', 'shall include', 'shall have the meaning', 'will mean'],
    inside: ['the', 'a', 'an', 'and', 'or', 'each', 'collectively', 'together', 'individually', 'jointly', 'hereinafter', 'hereafter', 'referred to as', 'called', 'also known as', 'each a', 'each an', 'in this policy', 'in this agreement', 'for short'],
    articles: ['the'],
    written: ['(write|writes|writing|written|wrote|type|types|typing|enter|enters|entering|put|puts|print|prints|printing|printed|mark|marked|marking|stamp|stamped|say|says|saying|said|bear|bears|bearing|contain|contains|containing|include|includes|carry|carries|show|shows|showing|display|displays|add|adding|use|uses|using|reply|text|send|with|shout|call out|read|reads) [(in|on|only|just|with)] [(the|a)]', 'the (word|words|expression|phrase|use) [(of|in)] [the]'],
    notBehind: ['(that|must|may|shall|should|can|cannot|will|would|are|is|were|was|of (transport|payment|communication|access|support|identification|identity|proof|travel|escape|entry)|available|necessary|possible|losing|giving|paying|taking|having|being)'],
    notTerms: ['this', 'that', 'it', 'which', 'these', 'what', 'by', 'any', 'such', 'no', 'there', 'here', 'all', 'they'],
  },
};

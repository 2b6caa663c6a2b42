/**
 * Parties that a translation may put for one another, as one: an `authority` is a `หน่วยงานของรัฐ` (government agency)
 * in Thai, and a `pupil` a child. What became a party of another line has changed.
 */
const kin: readonly (readonly string[])[] = [
  ['we', 'first-party'],
  ['you'],
  ['child', 'minor-person', 'young-person', 'student'],
  ['parent', 'guardian', 'spouse', 'family', 'adult'],
  ['carer', 'guardian'],
  ['teacher', 'principal-head', 'coach'],
  ['school', 'university', 'educational-institution', 'school-district'],
  ['user', 'visitor', 'subscriber', 'member', 'customer', 'consumer', 'passenger', 'licensee', 'account-holder', 'policyholder', 'viewer', 'player', 'traveller', 'participant'],
  ['data-subject', 'individual', 'person', 'natural-person'],
  ['company', 'organisation', 'affiliate', 'subsidiary', 'parent-company', 'entity', 'partner'],
  ['service-provider', 'contractor', 'subcontractor', 'data-processor', 'sub-processor', 'developer', 'insurer', 'bank'],
  ['vendor', 'merchant', 'advertiser', 'restaurant'],
  ['data-controller'],
  ['third-party'],
  ['employer'],
  ['employee', 'worker', 'contractor', 'volunteer', 'manager', 'director', 'administrator', 'moderator', 'agent', 'representative', 'officer', 'driver', 'contributor', 'colleague', 'supervisor', 'technician', 'security-guard', 'coach', 'chair'],
  ['driver', 'courier'],
  ['candidate', 'applicant', 'complainant', 'claimant'],
  ['complainant', 'reporter'],
  ['authority', 'supervisory-authority', 'regulator', 'government', 'commissioner', 'committee', 'commission', 'board', 'minister', 'ministry', 'department', 'law-enforcement', 'police', 'data-protection-officer', 'officer', 'chair'],
  ['court', 'judge'],
  ['lawyer', 'auditor', 'accountant', 'consultant'],
  ['mediator'],
  ['researcher', 'investigator'],
  ['interpreter'],
  ['doctor', 'nurse', 'dentist', 'therapist'],
  ['pharmacist'],
  ['patient'],
  ['hospital', 'clinic'],
  ['recipient', 'beneficiary'],
  ['sender'],
  ['tenant', 'debtor', 'borrower'],
  ['guarantor'],
  ['landlord', 'creditor', 'licensor', 'lender'],
  ['victim'],
  ['offender', 'accused', 'reported-person'],
  ['witness'],
  ['organiser'],
  ['sponsor', 'donor'],
  ['author', 'creator', 'reporter', 'complainant'],
  ['winner'],
  ['neighbour'],
  ['shareholder', 'investor'],
  ['competitor'],
];

/** The lines that each party can belong to, by its concept. */
export const linesOf: ReadonlyMap<string, readonly number[]> = kin.reduce((lines, ids, line) => {
  for (const id of ids) lines.set(id, [...(lines.get(id) ?? []), line]);
  return lines;
}, new Map<string, number[]>());

/** These name no party by themselves, and answer where one is named in other words. */
export const vague: ReadonlySet<string> = new Set(['member', 'person', 'individual', 'natural-person', 'entity', 'organisation', 'company', 'department', 'board', 'commission', 'adult', 'family', 'director', 'first-party', 'data-subject']);

/** What a policy lets do things, `these Terms may`, and nobody is. */
export const things: ReadonlySet<string> = new Set([
  'terms', 'terms-of-service', 'policy', 'privacy-policy', 'cookie-policy', 'notice', 'agreement', 'contract', 'clause', 'section', 'article', 'annex', 'provision-text', 'document', 'form', 'certificate', 'law', 'statute', 'regulation', 'procedure', 'standard', 'guideline', 'code-of-conduct', 'court-order', 'judgment', 'licence',
  'data', 'personal-data', 'sensitive-data', 'content', 'record', 'file', 'database', 'message', 'photo', 'video', 'cookie', 'tracker', 'account', 'profile', 'password',
  'service', 'product', 'website', 'page', 'app', 'software', 'hardware', 'system', 'platform', 'server', 'network', 'device', 'mobile', 'computer', 'browser', 'feature', 'tool', 'algorithm', 'code-program', 'vehicle', 'animal', 'property', 'building',
  'order-purchase', 'subscription', 'fee', 'price', 'deposit', 'loyalty-point', 'voucher', 'reward', 'insurance', 'loan', 'credit-card', 'claim', 'request', 'right', 'consent', 'decide', 'period', 'prescription', 'event', 'activity', 'programme', 'project', 'plan',
]);

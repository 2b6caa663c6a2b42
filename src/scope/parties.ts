/**
 * Who acts and to whom: concepts that name a party of a policy. Left out are those too vague to be told from one
 * another in translation (person, entity, community) and those that name a trade rather than a part in the matter.
 */
export const parties: ReadonlySet<string> = new Set([
  'we', 'you', 'user', 'child', 'minor-person', 'adult', 'young-person', 'parent', 'guardian', 'spouse', 'student', 'teacher', 'school', 'school-district', 'university',
  'educational-institution', 'customer', 'consumer', 'subscriber', 'member', 'visitor', 'employee', 'worker', 'employer', 'volunteer', 'candidate', 'applicant', 'contractor',
  'subcontractor', 'agent', 'representative', 'partner', 'affiliate', 'subsidiary', 'parent-company', 'company', 'third-party', 'data-controller', 'data-processor',
  'sub-processor', 'data-subject', 'data-protection-officer', 'service-provider', 'vendor', 'merchant', 'advertiser', 'administrator', 'manager', 'director', 'officer', 'owner',
  'holder', 'recipient', 'sender', 'author', 'developer', 'contributor', 'government', 'authority', 'supervisory-authority', 'regulator', 'commissioner', 'committee', 'board',
  'minister', 'ministry', 'police', 'law-enforcement', 'court', 'judge', 'lawyer', 'auditor', 'insurer', 'bank', 'investor', 'shareholder', 'competitor', 'patient', 'doctor',
  'nurse', 'hospital', 'clinic', 'driver', 'passenger', 'tenant', 'landlord', 'debtor', 'creditor', 'victim', 'witness', 'complainant', 'offender', 'accused', 'heir',
  'beneficiary', 'licensee', 'licensor', 'customer-service', 'moderator', 'social-worker', 'principal-head', 'family', 'organisation',
]);

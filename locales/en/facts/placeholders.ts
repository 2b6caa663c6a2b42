/** First words of what is to be filled in, and, since the noun comes last, last ones: insert, choose; name, date, address, amount … */
export const placeholderCues = [
  'insert', 'enter', 'add', 'fill in', 'complete', 'specify', 'describe', 'choose', 'select', 'delete as [appropriate|applicable]', 'to be (confirmed|completed|inserted|agreed|advised|determined)', 'your', 'xx',
  'name[s] of', 'name[s]', 'company', 'organisation', 'organization', 'date', 'email', 'e-mail', 'school', 'address', 'number of', 'website', 'amount', 'phone', 'telephone', 'fee', 'price', 'sum', 'signature', 'country', 'jurisdiction', 'postcode', 'job title', 'department', 'venue', 'location', 'client', 'customer', 'supplier', 'employer', 'employee', 'landlord', 'tenant', 'landlady', 'lessor', 'lessee', 'seller', 'buyer', 'guardian', 'pupil', 'patient', 'recipient', 'sender', 'reference number', 'registration number', 'account number',
];

/** What editors write in square brackets, which nobody fills in. */
export const bracketNotes = [
  '{word}(ied|ved|ted|sed|ned|red|led|ked|ged|ded){edge}', 'below', 'above', 'here', 'stet', 'him', 'them', 'us', 'me', 'you', 'there', 'then', 'now', 'later', 'thus', 'blank', 'cough[s]', 'laughs', 'hereafter', 'overleaf', 'unknown', 'missing', 'lost', 'damaged', 'crossed', 'struck', 'changed', 'corrected',
  'reserved', 'repealed', 'revoked', 'deleted', 'omitted', 'rescinded', 'intentionally', 'this page', 'page intentionally', 'left blank', 'blank', 'not (used|in use|applicable)', 'spare', 'void', 'expired', 'superseded', 'former', 'formerly', 'removed', 'withdrawn',
  'sic', 'note[s]', 'emphasis', 'footnote[s]', 'endnote[s]', 'signature page', 'signatures (follow|on)', 'remainder', 'continued', 'continues', 'end', 'translation', 'translated', 'translator', 'unofficial', 'redacted', 'inaudible', 'unclear', 'unintelligible', 'laughter', 'applause', 'pause', 'crosstalk', 'silence',
  'confidential', 'draft', 'optional', 'required', 'mandatory', 'new', 'updated', 'amended', 'as amended', 'added', 'inserted', 'substituted', 'see', 'figure', 'image', 'video', 'audio', 'icon', 'link', 'download', 'back', 'edit', 'source', 'citation', 'hidden', 'yes', 'no', 'or', 'and', 'not', 'if', 'unless', 'where',
  'section', 'clause', 'article', 'schedule', 'annex', 'appendix', 'part', 'chapter', 'regulation', 'rule', 'he', 'she', 'they', 'it', 'we', 'i', 'this', 'that', 'these', 'those', 'which', 'its', 'his', 'her', 'their', 'our', 'the', 'a', 'an',
];

/** Behind these stands the name of a button, a key or a menu. */
export const pressCues = ['click', 'clicks', 'clicking', 'click on', 'press', 'presses', 'pressing', 'tap', 'taps', 'tapping', 'tap on', 'hit', 'select', 'selecting', 'choose', 'choosing', 'tick', 'ticking', 'button', 'key', 'menu', 'tab', 'labelled', 'labeled', 'marked', 'field', 'screen', '>', '→'];

/** The same, behind it. */
export const pressEnds = ['key', 'button', 'tab', 'menu', 'icon'];

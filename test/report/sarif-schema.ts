/**
 * The part of SARIF 2.1.0 that reports use, made by hand from the text of the standard (OASIS, 2020, sections 3.13 to
 * 3.58): which properties objects have, which of them they need, which words are allowed. No other property may occur.
 */
type Schema = Record<string, unknown>;

const object = (properties: Record<string, Schema>, required: string[] = []): Schema => ({ type: 'object', additionalProperties: false, properties, required });
const array = (items: Schema, more: Schema = {}): Schema => ({ type: 'array', items, ...more });
const text: Schema = { type: 'string' };
const words = (...list: string[]): Schema => ({ enum: list });
const natural: Schema = { type: 'integer', minimum: 0 };
const positive: Schema = { type: 'integer', minimum: 1 };

const message = object({ text, markdown: text, id: text, arguments: array(text) }, ['text']);
const multiformat = object({ text, markdown: text }, ['text']);
const artifactLocation = object({ uri: { type: 'string', pattern: "^(?:[A-Za-z][A-Za-z0-9+.-]*:)?[A-Za-z0-9._~%!$&'()*+,;=:@/-]*$" }, uriBaseId: text, index: { type: 'integer', minimum: -1 } });
const artifactContent = object({ text, rendered: multiformat });
const region = object({ startLine: positive, startColumn: positive, endLine: positive, endColumn: positive, charOffset: natural, charLength: natural, snippet: artifactContent });
const location = object({
  id: natural,
  physicalLocation: object({ artifactLocation, region, contextRegion: region }, ['artifactLocation']),
  logicalLocations: array(object({ name: text, fullyQualifiedName: text, kind: text })),
  message,
});
const level = words('none', 'note', 'warning', 'error');
const rule = object({ id: text, name: text, shortDescription: multiformat, fullDescription: multiformat, help: multiformat, defaultConfiguration: object({ level, enabled: { type: 'boolean' } }) }, ['id']);
const replacement = object({ deletedRegion: region, insertedContent: artifactContent }, ['deletedRegion']);
const fix = object({ description: message, artifactChanges: array(object({ artifactLocation, replacements: array(replacement, { minItems: 1 }) }, ['artifactLocation', 'replacements']), { minItems: 1 }) }, ['artifactChanges']);
const fingerprints: Schema = { type: 'object', additionalProperties: text };
const result = object(
  {
    ruleId: text,
    ruleIndex: { type: 'integer', minimum: -1 },
    level,
    message,
    locations: array(location),
    relatedLocations: array(location),
    fingerprints,
    partialFingerprints: fingerprints,
    suppressions: array(object({ kind: words('inSource', 'external'), status: words('accepted', 'underReview', 'rejected'), justification: text }, ['kind'])),
    fixes: array(fix),
  },
  ['message'],
);
const language: Schema = { type: 'string', pattern: '^[a-zA-Z]{2}(?:-[a-zA-Z]{2})?$' };
const driver = object({ name: text, semanticVersion: { type: 'string', pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+' }, language, rules: array(rule, { uniqueItems: true }) }, ['name']);
const run = object({ tool: object({ driver }, ['driver']), language, columnKind: words('utf16CodeUnits', 'unicodeCodePoints'), results: array(result) }, ['tool']);

export const sarifSchema: Schema = object({ $schema: text, version: words('2.1.0'), runs: array(run) }, ['version', 'runs']);

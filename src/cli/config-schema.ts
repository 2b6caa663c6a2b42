import { z } from 'zod';
import { type RuleSettings, ruleLevels } from '../check/check-options.js';
import type { Rule, RuleOption } from '../contract/rule.js';
import { type Limits, defaultLimits } from '../load/limits.js';
import { packs } from '../packs.js';
import { packForLocale } from '../report/phrasebook.js';
import { rules } from '../rules/index.js';
import { failOnLevels } from './options.js';

const path = z.string().min(1);
const paths = z.union([path, z.array(path)]);

const level = z.enum(ruleLevels).meta({ id: 'level', description: 'off, on (the severity of the rule itself), or another severity' });

const limitSummaries: Readonly<Record<keyof Limits, string>> = {
  fileBytes: 'Bytes of a file of any format',
  textBytes: 'Bytes of a file that is text, or characters of the text in a DOCX or PDF file',
  markdownBytes: 'Bytes of a Markdown file, a quarter of those in very long paragraphs of plain words',
  elements: 'Elements of an HTML page (four attributes counted as one) or of an XML file, marks of Markdown, clauses of any file',
  unpackedBytes: 'Bytes that what is packed in a file may unfold to',
  depth: 'Elements inside one another in DOCX, XLIFF, TMX and JSON',
  pages: 'Pages of a PDF file',
};

const optionSchemas = {
  words: z.array(z.string().min(1)),
  flag: z.boolean(),
} satisfies Record<RuleOption['kind'], z.ZodType>;

function settingOf({ options = {} }: Rule): z.ZodType {
  const own = Object.entries(options).map(([name, { kind, summary }]) => [name, optionSchemas[kind].optional().describe(summary)]);
  return z.union([level, z.strictObject({ severity: level.optional(), ...Object.fromEntries(own) })]);
}

/** The rules by name, so that an editor completes them and a misspelt one is found. */
const ruleSettings = z
  .strictObject(Object.fromEntries(rules.map((rule) => [rule.id, settingOf(rule).optional().describe(rule.summary)])))
  .meta({
    id: 'rules',
    description: 'Rules turned off, given another severity, or told what may differ',
  }) as unknown as z.ZodType<RuleSettings>;

const languageSettings = z
  .strictObject(
    Object.fromEntries(
      packs.map(({ language, name }) => [language, z.strictObject({ rules: ruleSettings.optional() }).optional().describe(name)]),
    ),
  )
  .meta({
    id: 'languages',
    description: 'What holds for translations into one language, and for faults inside documents in it',
  }) as unknown as z.ZodType<LanguageSettings>;

type LanguageSettings = Readonly<Record<string, { rules?: RuleSettings | undefined } | undefined>>;

const policy = z.strictObject({
  canonical: path.describe('The version that the translations are held against'),
  translations: z.array(path).default([]).describe('None for a file that holds them itself: XLIFF, TMX, PO, JSON'),
  rules: ruleSettings.optional(),
  languages: languageSettings.optional(),
  glossary: paths.optional().describe('Glossary of this policy, or several, instead of those for all'),
  pins: path.optional().describe('Clauses of this policy that were linked by hand'),
});

const limits = z
  .strictObject(
    Object.fromEntries(
      Object.entries(limitSummaries).map(([name, summary]) => [
        name,
        z
          .int()
          .positive()
          .optional()
          .describe(`${summary} (${defaultLimits[name as keyof Limits]})`),
      ]),
    ),
  )
  .meta({
    id: 'limits',
    description: 'How much a document may ask of the machine before it is refused',
  }) as unknown as z.ZodType<Partial<Limits>>;

/** The shape of `polyclause.config.*`; paths are seen from the folder of the file. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  policies: z.array(policy).optional().describe('What check looks at when it is given no files'),
  canonicalLanguage: z
    .enum(packs.map(({ language }) => language) as [string, ...string[]])
    .optional()
    .describe('Language of the canonical versions, where folders are checked and files are put together by their names (en)'),
  rules: ruleSettings.optional(),
  languages: languageSettings.optional(),
  waivers: path.optional().describe('File of waivers (polyclause.waivers.json)'),
  baseline: path.optional().describe('File of known findings (polyclause.baseline.json)'),
  glossary: paths.optional().describe('Glossary that all policies keep to, or several: TBX, TMX, CSV or JSON'),
  pins: path.optional().describe('Clauses that were linked by hand'),
  uiLanguage: z
    .string()
    .refine(
      (locale) => packForLocale(locale, packs) !== null,
      `reports are not written in this language; use ${packs.map(({ language }) => language).join(', ')}`,
    )
    .optional()
    .describe('Language of reports, such as th'),
  limits: limits.optional(),
  failOn: z.enum(failOnLevels).optional().describe('Lowest severity that makes the exit status 1'),
});

export type Config = z.infer<typeof configSchema>;
export type PolicyConfig = z.infer<typeof policy>;

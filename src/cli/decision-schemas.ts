import { z } from 'zod';

const date = z.iso.date('expected a date such as 2027-06-30');
const text = z.string().min(1);
const hash = z.string().regex(/^[0-9a-f]{16}$/, 'expected 16 hexadecimal digits');

const side = z
  .strictObject({ document: text, language: text, clause: text.nullable(), quote: z.string().nullable(), hash: hash.nullable() })
  .nullable();

const waiver = z.strictObject({
  fingerprint: hash,
  rule: text,
  canonical: side,
  translation: side,
  reason: text,
  by: text,
  created: date,
  expires: date.nullable(),
});

/** `polyclause.waivers.json`. */
export const waiversSchema = z.strictObject({
  $schema: z.string().optional(),
  schema: z.literal('polyclause/waivers@1'),
  waivers: z.array(waiver),
});

/** `polyclause.baseline.json`. */
export const baselineSchema = z.strictObject({
  $schema: z.string().optional(),
  schema: z.literal('polyclause/baseline@1'),
  findings: z.record(text, z.record(hash, z.int().positive())),
});

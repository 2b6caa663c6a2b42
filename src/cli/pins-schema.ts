import { z } from 'zod';

const text = z.string().min(1);
const clause = z.union([
  text,
  z
    .strictObject({ id: text.optional(), quote: text.optional() })
    .refine(({ id, quote }) => (id ?? quote) !== undefined, 'name the clause by its id, its quote or both'),
]);
const side = z.union([clause, z.array(clause)]);
const pin = z.strictObject({ canonical: side, translation: side, language: text.optional(), note: z.string().optional() });

/** A file of pins, such as `privacy.th.pins.yaml`. */
export const pinsSchema = z.strictObject({
  schema: z.literal('polyclause/pins@1').optional(),
  link: z.array(pin).optional(),
  forbid: z.array(pin).optional(),
});

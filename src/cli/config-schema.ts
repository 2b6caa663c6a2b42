import { z } from 'zod';
import { severities } from '../contract/finding.js';
import { failOnLevels } from './options.js';

const path = z.string().min(1);

/** The shape of `polyclause.config.*`; paths are seen from the folder of the file. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  policies: z.array(z.strictObject({ canonical: path, translations: z.array(path).min(1) })).optional(),
  rules: z.record(z.string(), z.enum(['off', ...severities])).optional(),
  uiLanguage: z.string().min(1).optional(),
  failOn: z.enum(failOnLevels).optional(),
});

export type Config = z.infer<typeof configSchema>;

import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { OperationalError } from '../errors.js';
import type { ReportOptions } from '../report/report.js';
import type { Reportable } from '../report/results.js';
import { type Io, wantsColor } from './io.js';
import type { Settings } from './settings.js';

/** Excel takes a CSV file without a byte order mark for one in the encoding of the machine. A pipe gets none: scripts trip over it. */
const MARK = '\ufeff';

/** Writes a result out as the settings say: to a file, or to the terminal in its width and with colours. */
export async function writeReport(
  result: Reportable,
  { format, uiLanguage, output }: Settings,
  io: Io,
  { showWaived = false, showSkipped = false }: Pick<ReportOptions, 'showWaived' | 'showSkipped'> = {},
): Promise<void> {
  const { report } = await import('../report/report.js');
  const columns = output === null ? io.stdout.columns : undefined;
  const text = report(result, {
    format,
    locale: uiLanguage,
    color: output === null && wantsColor(io),
    showWaived,
    showSkipped,
    ...(columns ? { columns } : {}),
  });
  if (output === null) io.stdout.write(text);
  else await writeText(output, format === 'csv' ? MARK + text : text, 'report', io);
}

/** @throws OperationalError `not-writable` */
export async function writeText(name: string, text: string, what: string, { cwd }: Io): Promise<void> {
  try {
    await writeFile(resolve(cwd, name), text);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new OperationalError('not-writable', `${name}: the ${what} cannot be written there (${code ?? message}); check the folder`, {
      cause: error,
    });
  }
}

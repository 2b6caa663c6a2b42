import { addCommonOptions, type CommonOptions } from '../options.js';
import type { DefineCommand } from '../program.js';
import { readSettings } from '../settings.js';
import { writeReport } from '../write-report.js';

export const defineRules: DefineCommand = (program, io, finish) => {
  const command = program
    .command('rules')
    .summary('every rule with its severity')
    .description('Prints every rule with its severity and what it finds.')
    .addHelpText('after', '\nExample:\n  polyclause rules --ui-language fr');
  addCommonOptions(command, { result: 'rules', reads: false, fails: false }).action(async (options: CommonOptions) => {
    const settings = await readSettings(options, io, 'rules');
    const { rules } = await import('../../rules/index.js');
    await writeReport({ rules }, settings, io);
    finish(0);
  });
};

import { readFile } from 'node:fs/promises';
import { loadPolicy } from '../src/load/load-policy.js';

// Prints the clause tree of files, to look at what a loader makes of them: `npx tsx scripts/tree.ts FILE…`
for (const name of process.argv.slice(2)) {
  const policy = await loadPolicy(await readFile(name), { name });
  const { format, language, encoding } = policy.provenance;
  console.log(
    `\n${name}\n${format.value}/${format.by} ${language.value}/${language.by} ${language.confidence} ${encoding ? `${encoding.value}/${encoding.by}` : ''} date ${policy.declaredDate} title ${policy.title}`,
  );
  for (const { id, kind, label, depth, text, start, anchor } of policy.clauses) {
    const words = text.replace(/\s+/g, ' ').slice(0, 70);
    console.log(
      `${String(start.line).padStart(4)} ${'  '.repeat(depth)}${id} [${kind}]${label ? ` «${label.text}»` : ''}${anchor ? ` #${anchor}` : ''} ${words}`,
    );
  }
  for (const { reason, text, start } of policy.skipped) {
    console.log(`${String(start.line).padStart(4)} -- ${reason}: ${text.replace(/\s+/g, ' ').slice(0, 70)}`);
  }
  console.log(`${policy.clauses.length} clauses`);
}

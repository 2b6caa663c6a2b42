import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { stringify } from 'yaml';
import { configSchema } from '../../src/cli/config-schema.js';
import { rulesFor } from '../../src/cli/rules-for.js';
import { rules } from '../../src/rules/index.js';
import { ENGLISH, layOut, MALAY } from '../waive/check-texts.js';
import { createProject, type Project } from './project.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const policies = [{ canonical: 'a.en.md', translations: ['a.ms.md'] }];

let project: Project;
beforeAll(() => {
  project = createProject({ 'a.en.md': layOut('Privacy policy', [...ENGLISH, 'Write to help@www.example.org or call +60 3-1234 5678.']), 'a.ms.md': layOut('Dasar privasi', [...MALAY, 'Tulis kepada help@ms.example.org atau hubungi +60 3-9999 5678.']) });
});
afterAll(() => project.remove());

/** `rule severity` of every finding under a config. */
async function check(config: object): Promise<string[]> {
  project.write('polyclause.config.json', JSON.stringify({ policies, ...config }));
  const { out, err } = await project.polyclause('check', '--format', 'json');
  expect(err).toBe('');
  return JSON.parse(out).translations[0].findings.map(({ rule, severity }: { rule: string; severity: string }) => `${rule} ${severity}`);
}

describe('rules', () => {
  test.each<[string, object, string[]]>([
    ['as they are', {}, ['age-limit error', 'duration error', 'contact error', 'contact error']],
    ['off, on and another severity', { rules: { 'age-limit': 'off', duration: 'warning', contact: 'on' } }, ['duration warning', 'contact error', 'contact error']],
    ['a severity with options', { rules: { contact: { severity: 'info', ignore: ['*.example.org'] } } }, ['age-limit error', 'duration error', 'contact info']],
    ['a telephone number as it is written', { rules: { contact: { ignore: ['*.example.org', '+60 3-1234 5678', '+60 (3) 9999-5678'] } } }, ['age-limit error', 'duration error']],
    ['one of two values ignored', { rules: { contact: { ignore: ['www.example.org'] } } }, ['age-limit error', 'duration error', 'contact error', 'contact error']],
    ['by language', { languages: { ms: { rules: { contact: 'off' } }, th: { rules: { duration: 'off' } } } }, ['age-limit error', 'duration error']],
    ['by policy', { policies: [{ ...policies[0], rules: { contact: 'off' } }] }, ['age-limit error', 'duration error']],
    ['by language of a policy', { rules: { contact: 'off' }, policies: [{ ...policies[0], languages: { ms: { rules: { 'age-limit': 'info', contact: 'warning' } } } }] }, ['age-limit info', 'duration error', 'contact warning', 'contact warning']],
  ])('%s', async (_, config, findings) => {
    expect(await check(config)).toEqual(findings);
  });

  test('a policy of the config keeps its rules when its files are named', async () => {
    await check({ policies: [{ ...policies[0], rules: { contact: 'off', 'age-limit': 'off', duration: 'off' } }] });
    expect((await project.polyclause('check', './a.en.md', 'a.ms.md')).status).toBe(0);
    project.write('a.ms.md', `${project.read('a.ms.md')}\nKami membayar dalam tempoh tiga puluh (60) hari.\n`);
    expect((await project.polyclause('inspect', 'a.ms.md')).status).toBe(1);
    await check({ policies: [{ ...policies[0], rules: { 'number-mismatch': 'off' } }] });
    expect((await project.polyclause('inspect', 'a.ms.md')).status).toBe(0);
  });

  test('what is said closer goes before what is said farther off', () => {
    const config = { rules: { contact: { severity: 'warning', ignore: ['a'] }, money: 'off', date: 'info' }, languages: { th: { rules: { contact: 'error', date: 'on' } } } } as const;
    const policy = { rules: { contact: { ignore: ['b'] }, money: {} }, languages: { th: { rules: { time: 'off' } } } } as const;
    expect(rulesFor('th', config, policy)).toEqual({ contact: { severity: 'error', ignore: ['b'] }, money: { severity: 'on' }, date: { severity: 'on' }, time: 'off' });
    expect(rulesFor('fr', config)).toEqual(config.rules);
  });
});

describe('every mistake is named with its place', () => {
  const mistakes: [object, string][] = [
    [{ rules: { durations: 'off' } }, 'rules.durations (line 3, column X): there is no such rule, see polyclause rules'],
    [{ rules: { duration: 'loud' } }, 'rules.duration (line 3, column X): expected one of "off"|"on"|"error"|"warning"|"info"'],
    [{ rules: { duration: 3 } }, 'rules.duration (line 3, column X): expected'],
    [{ rules: { contact: { ignored: [] } } }, 'rules.contact.ignored (line 4, column X): this rule has no such option'],
    [{ rules: { contact: { ignore: '*.example.org' } } }, 'rules.contact.ignore (line 4, column X): expected array, received string'],
    [{ rules: { duration: { ignore: [] } } }, 'rules.duration.ignore (line 4, column X): this rule has no such option'],
    [{ rules: { contact: { severity: 'loud' } } }, 'rules.contact.severity (line 4, column X): expected one of'],
    [{ languages: { de: {} } }, 'languages.de (line 3, column X): there is no such language'],
    [{ languages: { th: { rules: { money: 'loud' } } } }, 'languages.th.rules.money (line 5, column X): expected one of'],
    [{ languages: { th: { rule: {} } } }, 'languages.th.rule (line 4, column X): there is no such setting'],
    [{ colour: 'red' }, 'colour (line 2, column X): there is no such setting'],
    [{ uiLanguage: 'tlh' }, 'uiLanguage (line 2, column X): reports are not written in this language; use en, fr, ms, th'],
    [{ glossary: 3 }, 'glossary (line 2, column X): expected string, received number'],
  ];
  test.each(mistakes.flatMap(([config, fault]) => (['json', 'yaml'] as const).map((ending) => [ending, fault, config] as const)))('%s: %s', async (ending, fault, config) => {
    // In YAML there is no line for the brace that JSON begins with.
    const text = ending === 'json' ? JSON.stringify(config, null, 2) : `---\n${stringify(config)}`;
    const other = createProject({ [`polyclause.config.${ending}`]: text });
    const { status, err } = await other.polyclause('check');
    other.remove();
    expect({ status, lines: err.trimEnd().split('\n').length }).toEqual({ status: 2, lines: 1 });
    expect(err.replace(/column \d+/g, 'column X')).toContain(fault);
    const [, line, column] = /\(line (\d+), column (\d+)\)/.exec(err) ?? [];
    expect(text.split('\n')[Number(line) - 1]?.slice(Number(column) - 1)).toMatch(/^[\p{L}"\p{N}]/u);
  });

  test.each([
    ['{ "rules": {},\n  "rules": {} }', 'polyclause.config.json:2:3: this key stands twice'],
    ['{\n  "failOn": error\n}', "polyclause.config.json:2:13: this is no valid JSON (Unexpected token 'e')"],
    ['{ "policies": [{ "translations": ["a"] }] }', 'policies[0].canonical (line 1, column 16): expected string'],
    ['', 'polyclause.config.json:1:1: this is no valid JSON'],
    ['{ "failOn": "loud", "rules": { "x": 1 } }', 'rules.x (line 1, column 32): there is no such rule, see polyclause rules; failOn (line 1, column 13): expected one of'],
  ])('%j', async (text, fault) => {
    const other = createProject({ 'polyclause.config.json': text });
    const { status, err } = await other.polyclause('check');
    other.remove();
    expect(status).toBe(2);
    expect(err).toContain(fault);
  });

  test.each(['polyclause.config.json', 'polyclause.config.yaml', 'polyclause.config.yml'])('%s that is a folder, seen from below', async (name) => {
    const other = createProject({ [`${name}/a.md`]: '', 'below/b.md': '' });
    const { status, out, err } = await other.with({ folder: 'below' }).polyclause('check');
    other.remove();
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toBe(`polyclause: ${join('..', name)}: this is a folder, where a config was looked for; give it another name\n`);
  });

  test('a byte order mark is none', async () => {
    const other = createProject({ 'polyclause.config.json': '\uFEFF{ "failOn": "never" }' });
    expect((await other.polyclause('rules')).err).toBe('');
    other.remove();
  });
});

describe('the schema for editors', () => {
  const schema = JSON.parse(readFileSync(`${root}/docs/config.schema.json`, 'utf8'));
  const validate = new Ajv({ strict: false }).compile(schema);

  test('is fresh', () => {
    const script = `${root}/scripts/config-schema.ts`;
    expect(execFileSync(process.execPath, ['--import', 'tsx', script, '--check'], { cwd: root, encoding: 'utf8' })).toContain('up to date');
  });

  test.each<[object, boolean]>([
    [{ $schema: './node_modules/polyclause/docs/config.schema.json', policies, rules: { contact: { severity: 'warning', ignore: ['*.example.org'] }, money: 'off' }, languages: { th: { rules: {} } }, failOn: 'never', glossary: 'a.tbx', pins: 'pins.json' }, true],
    [{ policies: [{ ...policies[0], rules: { money: 'info' }, languages: { fr: { rules: { term: { ignore: ['Service'] } } } } }] }, true],
    [{}, true],
    [{ rules: { durations: 'off' } }, false],
    [{ rules: { money: { ignore: [] } } }, false],
    [{ rules: { 'missing-sentence': { added: 'no' } } }, false],
    [{ languages: { de: {} } }, false],
    [{ policies: [{ translations: ['a.ms.md'] }] }, false],
  ])('and the program agree on %j', (config, valid) => {
    expect([validate(config), configSchema.safeParse(config).success]).toEqual([valid, valid]);
  });

  test('has every rule with what it means and every option', () => {
    const { properties } = schema.definitions.rules;
    expect(Object.keys(properties)).toEqual(rules.map(({ id }) => id));
    for (const { id, summary, options = {} } of rules) {
      expect(properties[id].description).toBe(summary);
      expect(Object.keys(properties[id].anyOf[1].properties)).toEqual(['severity', ...Object.keys(options)]);
    }
  });
});

import type { TranslationCheck } from '../contract/finding.js';
import type { Policy } from '../contract/policy.js';
import { explain } from './explain.js';
import type { ReportContext, Reporter } from './reporter.js';
import { type Reported, pathOf, reportBetween, reportOwn } from './reported.js';
import type { PolicyCheck } from './results.js';
import { escapeXml } from './tasks/escape-xml.js';
import { indexLinks } from '../check/index-links.js';

/**
 * JUnit XML, for build servers: a suite for each document, in it a case for each clause and its answer. A case fails
 * where there is an error; warnings and notes are told in its output, and what was accepted alone skips it.
 */
export const junit: Reporter = {
  format: 'junit',
  check(policies, context) {
    const suites = policies.flatMap((policy) => [ownSuite(policy, context), ...policy.checks.map((check) => suiteOf(check, context))]);
    const total = (of: (suite: Suite) => number): number => suites.reduce((sum, suite) => sum + of(suite), 0);
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="polyclause" tests="${total(({ cases }) => cases.length)}" failures="${total(countFailed)}" skipped="${total(countSkipped)}">`,
      ...suites.flatMap((suite) => writeSuite(suite, context)),
      '</testsuites>',
      '',
    ].join('\n');
  },
};

interface Suite {
  policy: Policy;
  cases: Case[];
}

interface Case {
  name: string;
  findings: Reported[];
}

const isFailed = ({ findings }: Case): boolean => findings.some(({ finding }) => finding.severity === 'error' && !finding.waived);
const isSkipped = (each: Case): boolean =>
  !isFailed(each) && each.findings.length > 0 && each.findings.every(({ finding }) => finding.waived);
const countFailed = ({ cases }: Suite): number => cases.filter(isFailed).length;
const countSkipped = ({ cases }: Suite): number => cases.filter(isSkipped).length;

/** The canonical version by itself, clause by clause. */
function ownSuite(policy: PolicyCheck, context: ReportContext): Suite {
  const { canonical } = policy;
  const cases = canonical.clauses.map(({ id }): Case => ({ name: id, findings: [] }));
  for (const reported of reportOwn(policy, context)) cases[(reported.first ?? reported.second)?.index ?? 0]?.findings.push(reported);
  return { policy: canonical, cases };
}

function suiteOf(check: TranslationCheck, context: ReportContext): Suite {
  const { canonical, translation, alignment } = check;
  const ids = (policy: Policy, clauses: readonly number[]): string =>
    clauses.map((index) => policy.clauses[index]?.id ?? '').join(' + ') || '–';
  const cases = new Map(
    alignment.links.map((link) => [
      link,
      { name: `${ids(canonical, link.canonical)} · ${ids(translation, link.translation)}`, findings: [] as Reported[] },
    ]),
  );
  const [byCanonical, byTranslation] = [indexLinks(alignment.links, 'canonical'), indexLinks(alignment.links, 'translation')];
  const [opening] = cases.values();
  for (const reported of reportBetween(check, context)) {
    const { first, second } = reported;
    const link =
      (first?.policy === canonical ? byCanonical.get(first.index) : undefined) ??
      (second ? byTranslation.get(second.index) : first ? byTranslation.get(first.index) : undefined);
    ((link && cases.get(link)) ?? opening)?.findings.push(reported);
  }
  return { policy: translation, cases: [...cases.values()] };
}

function writeSuite(suite: Suite, context: ReportContext): string[] {
  const { policy, cases } = suite;
  const name = escapeXml(pathOf(policy));
  return [
    `  <testsuite name="${name}" tests="${cases.length}" failures="${countFailed(suite)}" errors="0" skipped="${countSkipped(suite)}">`,
    ...cases.flatMap((each) => writeCase(each, name, context)),
    '  </testsuite>',
  ];
}

function writeCase(each: Case, suite: string, { phrasebook }: ReportContext): string[] {
  const [worst] = each.findings.filter(({ finding }) => finding.severity === 'error' && !finding.waived);
  const place = worst ?? each.findings[0];
  const head = `    <testcase classname="${suite}" name="${escapeXml(each.name)}"${place ? ` file="${escapeXml(pathOf(place.at.policy))}" line="${place.at.start.line}"` : ''}`;
  if (each.findings.length === 0) return [`${head}/>`];
  const text = (list: readonly Reported[]): string =>
    escapeXml(
      list
        .map((reported) =>
          [
            `${phrasebook.say(`severities.${reported.finding.severity}`)} ${reported.finding.rule} [${reported.finding.fingerprint.slice(0, 8)}]`,
            ...explain(reported, phrasebook),
          ].join('\n'),
        )
        .join('\n\n'),
    );
  const message = (reported: Reported): string => escapeXml(explain(reported, phrasebook)[0] ?? '');
  if (worst) {
    return [
      `${head}>`,
      `      <failure type="${escapeXml(worst.finding.rule)}" message="${message(worst)}">${text(each.findings)}</failure>`,
      '    </testcase>',
    ];
  }
  const skipped = isSkipped(each)
    ? [`      <skipped message="${escapeXml(explain(each.findings[0] as Reported, phrasebook).at(-1) ?? '')}"/>`]
    : [];
  return [`${head}>`, ...skipped, `      <system-out>${text(each.findings)}</system-out>`, '    </testcase>'];
}

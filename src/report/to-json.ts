import type { Alignment } from '../contract/alignment.js';
import type { ClauseFact } from '../contract/fact.js';
import type { Finding, TranslationCheck } from '../contract/finding.js';
import type { Policy } from '../contract/policy.js';
import { createPlacer, type Placer } from '../text/place-spans.js';
import { version } from '../version.js';
import { allFindings, allWaived, countFindings } from './count-findings.js';
import { effectiveDateOf } from '../facts/effective-date.js';
import { findingsToShow } from './findings-to-show.js';
import type { ReportContext } from './reporter.js';
import type { AlignedVersions, Inspection, PolicyCheck, RuleList, WaiverList } from './results.js';

export const tool = { name: 'polyclause', version };

/** `polyclause/check@1`; several policies of one config are a list of them. */
export function checkToJson(policies: readonly PolicyCheck[], context: ReportContext): object {
  const [first, ...others] = policies.map((policy) => onePolicy(policy, context));
  if (first && others.length === 0) return { schema: 'polyclause/check@1', tool, ...first };
  return { schema: 'polyclause/checks@1', tool, policies: first ? [first, ...others] : [], summary: summarise(policies) };
}

function onePolicy(policy: PolicyCheck, context: ReportContext): object {
  return {
    canonical: documentToJson(policy.canonical, context),
    translations: policy.checks.map((check) => translationToJson(check, context)),
    findings: findingsToShow(policy, context).map((finding) => findingToJson(finding, context)),
    summary: summarise([policy]),
  };
}

function translationToJson(check: TranslationCheck, context: ReportContext): object {
  return {
    document: documentToJson(check.translation, context),
    alignment: linksToJson(check.canonical, check.translation, check.alignment),
    findings: findingsToShow(check, context).map((finding) => findingToJson(finding, context)),
  };
}

function summarise(policies: readonly PolicyCheck[]): object {
  const { error, warning, info } = countFindings(allFindings(policies));
  return { errors: error, warnings: warning, infos: info, waived: allWaived(policies).length };
}

export function inspectionToJson(inspection: Inspection, context: ReportContext): object {
  const { policy, facts } = inspection;
  const place = createPlacer(policy);
  return {
    schema: 'polyclause/inspect@1',
    tool,
    ...documentToJson(policy, context),
    facts: facts.map((fact) => factToJson(fact, policy, place)),
    findings: findingsToShow(inspection, context).map((finding) => findingToJson(finding, context)),
    ...(context.showSkipped && { skipped: policy.skipped }),
  };
}

export function alignmentToJson({ canonical, translation, alignment }: AlignedVersions, context: ReportContext): object {
  return {
    schema: 'polyclause/align@1',
    tool,
    canonical: documentToJson(canonical, context),
    translation: documentToJson(translation, context),
    alignment: linksToJson(canonical, translation, alignment),
  };
}

export function rulesToJson({ rules }: RuleList, { phrasebook }: ReportContext): object {
  return {
    schema: 'polyclause/rules@1',
    tool,
    rules: rules.map(({ id, severity }) => ({ id, severity, summary: phrasebook.say(`rules.${id}`) })),
  };
}

export function waiversToJson({ waivers }: WaiverList): object {
  return { schema: 'polyclause/waiver-list@1', tool, waivers };
}

export function documentToJson(policy: Policy, { packs }: ReportContext): object {
  const { name, language, title, provenance, clauses } = policy;
  return {
    name,
    language,
    title,
    effectiveDate: effectiveDateOf(policy, packs),
    provenance,
    clauses: clauses.map(({ id, label, kind, depth, start, end }) => ({ id, label: label?.text ?? null, kind, depth, start, end })),
  };
}

function linksToJson(canonical: Policy, translation: Policy, { links }: Alignment): object {
  const ids = (policy: Policy, clauses: readonly number[]): string[] => clauses.flatMap((clause) => policy.clauses[clause]?.id ?? []);
  return {
    links: links.map((link) => ({
      canonical: ids(canonical, link.canonical),
      translation: ids(translation, link.translation),
      confidence: Math.round(link.confidence * 1000) / 1000,
      moved: link.moved,
      ...(link.evidence && { evidence: link.evidence }),
    })),
  };
}

/** The finding as it is, its message in the reader's language. */
function findingToJson(finding: Finding, { phrasebook }: ReportContext): object {
  const { rule, severity, fingerprint, message, expected, actual, canonical, translation, suggestion, related, waived, waiver } = finding;
  return {
    rule,
    severity,
    fingerprint,
    message: phrasebook.message(message),
    expected,
    actual,
    canonical,
    translation,
    suggestion,
    ...(related && { related }),
    ...(waived && { waived }),
    ...(waiver && { waiver }),
  };
}

/** Facts carry offsets into their clause; programs get places in the source. */
export function factToJson(fact: ClauseFact, policy: Policy, place: Placer): object {
  const { kind, quote, value, stated, direction } = fact;
  return {
    kind,
    clause: policy.clauses[fact.clause]?.id ?? null,
    quote,
    value,
    stated,
    ...(direction && { direction }),
    ...place(fact.clause, fact.start, fact.end),
  };
}

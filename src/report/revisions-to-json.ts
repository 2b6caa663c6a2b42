import type { Policy } from '../contract/policy.js';
import type { Impact } from '../revise/impact.js';
import type { Change, VersionDiff } from '../revise/version-diff.js';
import { createPlacer } from '../text/place-spans.js';
import type { ReportContext } from './reporter.js';
import type { ImpactOnAll } from './results.js';
import { documentToJson, factToJson, tool } from './to-json.js';

/** `polyclause/diff@1`. */
export function diffToJson({ older, newer, changes, remarks }: VersionDiff, context: ReportContext): object {
  const places = { older: createPlacer(older), newer: createPlacer(newer) };
  const fact = (change: Change['facts'][number], side: 'older' | 'newer'): object | null => {
    const stated = change[side];
    return stated && factToJson(stated, side === 'older' ? older : newer, places[side]);
  };
  return {
    schema: 'polyclause/diff@1',
    tool,
    older: documentToJson(older, context),
    newer: documentToJson(newer, context),
    changes: changes.map((change) => ({
      older: idsOf(older, change.older),
      newer: idsOf(newer, change.newer),
      kind: change.kind,
      grade: change.grade,
      facts: change.facts.map((one) => ({ older: fact(one, 'older'), newer: fact(one, 'newer') })),
      forces: change.forces,
    })),
    remarks: remarks.map((remark) => context.phrasebook.message(remark)),
  };
}

/** `polyclause/impact@1`; several policies of one config are a list of them. */
export function impactsToJson(impacts: readonly ImpactOnAll[], context: ReportContext): object {
  const [first, ...others] = impacts.map((impact) => impactToJson(impact, context));
  if (first && others.length === 0) return { schema: 'polyclause/impact@1', tool, ...first };
  return { schema: 'polyclause/impacts@1', tool, policies: first ? [first, ...others] : [] };
}

function impactToJson({ older, newer, impacts, base }: ImpactOnAll, context: ReportContext): object {
  return {
    older: older && documentToJson(older, context),
    newer: documentToJson(newer, context),
    ...(base && { base }),
    translations: impacts.map((impact) => translationToJson(impact, context)),
  };
}

function translationToJson({ older, newer, translation, clauses, remarks }: Impact, context: ReportContext): object {
  return {
    document: documentToJson(translation, context),
    clauses: clauses.map((clause) => ({
      older: idsOf(older, clause.older),
      newer: idsOf(newer, clause.newer),
      translation: idsOf(translation, clause.translation),
      grade: clause.grade,
      status: clause.status,
    })),
    remarks: remarks.map((remark) => context.phrasebook.message(remark)),
  };
}

function idsOf(policy: Policy | null, clauses: readonly number[]): string[] {
  return clauses.flatMap((clause) => policy?.clauses[clause]?.id ?? []);
}

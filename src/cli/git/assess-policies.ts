import type { ImpactOnAll } from '../../report/results.js';
import { assessImpact } from '../../revise/assess-impact.js';
import type { Io } from '../io.js';
import { createProgress } from '../progress.js';
import { tellLost } from '../pins-file.js';
import type { Versions } from './open-versions.js';
import { openObjects } from './read-objects.js';
import { type PolicyHistory, type Traced, tracePolicy } from './trace-policy.js';

/** The impact on every translation of some policies, each from the version that it last matched. */
export async function assessPolicies(histories: readonly PolicyHistory[], io: Io): Promise<ImpactOnAll[]> {
  const objects = openObjects(io);
  const progress = createProgress(io);
  try {
    const impacts: ImpactOnAll[] = [];
    for (const history of histories) {
      progress.step(history.canonical);
      const { versions, traced } = await tracePolicy(history, objects, io.cwd);
      for (const { translation, pins } of traced) if (pins) await tellLost(pins, await versions.load(0), translation, io);
      const places = [...new Set(traced.map(({ version }) => version))].sort((a, b) => a - b);
      for (const place of places) {
        impacts.push(
          await assessFrom(
            place,
            traced.filter(({ version }) => version === place),
            versions,
            history.committed.length > 0,
          ),
        );
      }
    }
    return impacts;
  } finally {
    progress.done();
    objects.close();
  }
}

/** Translations that last matched the same version are assessed from it together. */
async function assessFrom(place: number, traced: readonly Traced[], versions: Versions, hasHistory: boolean): Promise<ImpactOnAll> {
  const newer = await versions.load(0);
  const older = hasHistory ? await versions.load(place) : null;
  const diff = hasHistory ? await versions.compare(place, 0) : undefined;
  const impacts = traced.map(({ translation, row, pins }) => {
    const impact = assessImpact({ older, newer, translation, ...(diff ? { diff } : {}) }, pins ? { pins: pins.pins } : {});
    // That a version is the same as itself is no news.
    const remarks = impact.remarks.filter(({ key }) => place > 0 || key !== 'revise.remarks.identical');
    return { ...impact, remarks: [...row.remarks, ...remarks] };
  });
  return { older, newer, impacts, ...(hasHistory ? { base: versions.point(place) } : {}) };
}

import type { StatedWaiver, Waiver } from '../contract/waiver.js';
import { matchWaivers } from './match-waivers.js';
import { type Checked, scopesOf } from './scope.js';

/** What has become of each waiver: whether it holds for a finding of these checks, or what became of the finding. */
export function stateWaivers(waivers: readonly Waiver[], checks: readonly Checked[], today: string): StatedWaiver[] {
  const states = new Map<Waiver, StatedWaiver['state']>();
  for (const scope of checks.flatMap(scopesOf)) {
    for (const { waiver, state } of matchWaivers(scope, waivers, today).values()) {
      if (states.get(waiver) !== 'in-force') states.set(waiver, state);
    }
  }
  return waivers.map((waiver) => ({ state: states.get(waiver) ?? 'not-found', ...waiver }));
}

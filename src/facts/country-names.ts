import type { LanguagePack } from '../contract/language-pack.js';
import { fold } from '../text/fold.js';

const REGIONS =
  'MY TH FR GB US CA AU NZ SG ID VN PH KH LA MM BN HK TW CN JP KR IN PK BD LK AE SA QA DE AT CH BE LU NL IE IT ES PT PL CZ SK HU RO BG GR SE NO FI DK EE LV LT MT CY HR SI IS TR UA IL EG ZA KE NG MA TN BR AR CL MX CO PE';

/**
 * Names of countries as addresses in texts of a language write them: folded, the longest first. Source: CLDR by way of
 * Intl, and what the pack has besides.
 */
export function countryNames({ language, facts: { countries } }: LanguagePack): string[] {
  const names = new Set(countries?.names);
  for (const locale of [language, ...(countries?.languages ?? [])]) {
    const display = new Intl.DisplayNames([locale], { type: 'region' });
    for (const region of REGIONS.split(' ')) names.add(fold(display.of(region) ?? region).text);
  }
  return [...names].sort((a, b) => b.length - a.length);
}

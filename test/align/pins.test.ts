import { describe, expect, it } from '@jest/globals';
import { alignPolicies } from '../../src/align/align-policies.js';
import { type Pins, resolvePins, toPin } from '../../src/align/pins.js';
import { english, french, namesOf, policyOf } from './sample.js';

const en = policyOf('en', english);
const fr = policyOf('fr', french);

describe('pins', () => {
  it('fix a link, whatever the texts say', () => {
    const { links } = alignPolicies(en, fr, { pins: { link: [['c10', 'c11']] }, explain: true });
    const pinned = links.find((link) => link.canonical.includes(10));
    expect(pinned).toMatchObject({ canonical: [10], translation: [11], confidence: 1 });
    expect(pinned?.evidence?.[0]).toEqual({ kind: 'pin', weight: 100 });
  });

  it('forbid a link', () => {
    const { links } = alignPolicies(en, fr, { pins: { forbid: [['c10', 'c10']] } });
    expect(namesOf(links)).not.toContain('10|10');
  });

  it('hold on either side when the policies are swapped', () => {
    const { links } = alignPolicies(fr, en, { pins: { link: [['c11', 'c10']] } });
    expect(namesOf(links)).toContain('11|10');
  });

  it('fix several clauses together', () => {
    const { links } = alignPolicies(en, fr, { pins: { link: [[['c4', 'c5'], 'c4']] } });
    expect(namesOf(links)).toContain('4,5|4');
  });

  it('find their clause by how it starts when edits renumbered it', () => {
    const pins: Pins = { link: [[toPin(en.clauses[8] as never), toPin(fr.clauses[8] as never)]] };
    const longer = policyOf('en', ['# New first heading', ...english]);
    expect(resolvePins(pins, longer, fr)).toEqual({ link: [{ canonical: [9], translation: [8] }], forbid: [], lost: [] });
  });

  it('are given back when their clause is gone', () => {
    const pins: Pins = { forbid: [[{ id: 'c8', starts: 'No clause starts like this' }, 'c8']] };
    expect(resolvePins(pins, en, fr).lost).toEqual(pins.forbid);
  });
});

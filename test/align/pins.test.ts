import { describe, expect, it } from '@jest/globals';
import { alignPolicies } from '../../src/align/align-policies.js';
import { type LostPin, type Pin, type Pins, resolvePins, toPin } from '../../src/align/pins.js';
import { english, french, namesOf, policyOf } from './sample.js';

const en = policyOf('en', english);
const fr = policyOf('fr', french);

describe('pins', () => {
  it('fix a link, whatever the texts say', () => {
    const { links } = alignPolicies(en, fr, { pins: { link: [{ canonical: 'c10', translation: 'c11' }] }, explain: true });
    const pinned = links.find((link) => link.canonical.includes(10));
    expect(pinned).toMatchObject({ canonical: [10], translation: [11], confidence: 1 });
    expect(pinned?.evidence?.[0]).toEqual({ kind: 'pin', value: '', weight: 100 });
  });

  it('forbid a link', () => {
    const { links } = alignPolicies(en, fr, { pins: { forbid: [{ canonical: 'c10', translation: 'c10' }] } });
    expect(namesOf(links)).not.toContain('10|10');
  });

  it('hold on either side when the policies are swapped', () => {
    const { links } = alignPolicies(fr, en, { pins: { link: [{ canonical: 'c11', translation: 'c10' }] } });
    expect(namesOf(links)).toContain('11|10');
  });

  it('fix several clauses together', () => {
    const { links } = alignPolicies(en, fr, { pins: { link: [{ canonical: ['c4', 'c5'], translation: 'c4' }] } });
    expect(namesOf(links)).toContain('4,5|4');
  });

  it('find their clause by how it starts when edits renumbered it', () => {
    const pins: Pins = { link: [{ canonical: toPin(en.clauses[8] as never), translation: toPin(fr.clauses[8] as never) }] };
    const longer = policyOf('en', ['# New first heading', ...english]);
    expect(resolvePins(pins, longer, fr)).toEqual({ link: [{ canonical: [9], translation: [8] }], forbid: [], lost: [] });
  });

  it('let nothing answer a clause', () => {
    const { links } = alignPolicies(en, fr, { pins: { link: [{ canonical: 'c10', translation: [] }] } });
    expect(namesOf(links)).toEqual(expect.arrayContaining(['10|', '|10']));
  });

  it('go by the words where words and id part', () => {
    const pins: Pins = { link: [{ canonical: { id: 'c3', quote: 'withdraw consent at any time' }, translation: { quote: 'Un parent peut' } }] };
    expect(resolvePins(pins, en, fr)).toEqual({ link: [{ canonical: [8], translation: [8] }], forbid: [], lost: [] });
  });

  it('are for one language where they say so', () => {
    const pins: Pins = { forbid: [{ canonical: 'c1', translation: 'gone', language: 'th' }] };
    expect(resolvePins(pins, en, fr)).toEqual({ link: [], forbid: [], lost: [] });
  });

  it.each<[string, Pin[], Partial<LostPin>]>([
    ['whose clause is gone', [{ canonical: { id: 'c8', quote: 'No clause has these words' }, translation: 'c8' }], { index: 0, reason: 'gone', side: 'canonical' }],
    ['whose words several clauses have', [{ canonical: 'c8', translation: { id: 'c99', quote: 'Vous pouvez' } }], { index: 0, reason: 'ambiguous', side: 'translation', clause: { id: 'c99', quote: 'Vous pouvez' } }],
    ['whose clause has been pinned before', [{ canonical: 'c8', translation: 'c8' }, { canonical: 'c9', translation: ['c9', 'c8'] }], { index: 1, reason: 'taken', side: 'translation', clause: 'c8' }],
  ])('are lost %s, and every clause stays in one link', (_, link, lost) => {
    expect(resolvePins({ link }, en, fr).lost).toEqual([expect.objectContaining(lost)]);
    const { links } = alignPolicies(en, fr, { pins: { link } });
    expect(links.flatMap(({ translation }) => translation).sort((a, b) => a - b)).toEqual([...fr.clauses.keys()]);
  });
});

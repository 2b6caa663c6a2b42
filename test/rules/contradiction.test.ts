import { expect, test } from '@jest/globals';
import { checkTranslation, loadPolicy } from '../../src/index.js';

const english = `# Guest house rules

These rules apply from 3 May 2026.

The deposit is returned within 10 days.

Children under 6 sleep free of charge. Breakfast is served on the terrace.

You may cancel until 5 days before you arrive. The kitchen is open to all guests.

Ask at the desk for the key of the garden, even if the period of 10 days for the deposit has not ended.

Pay the tax of the town 5 days after you leave.

As from 3 May 2026, these rules replace the rules of 2 April 2023.
`;

const french = ({ deposit = '10 jours', tax = '5 jours', from = '3 mai 2026' } = {}): string => `# Règlement de la maison d'hôtes

Le présent règlement s'applique à compter du ${from}.

La caution est rendue dans un délai de 10 jours.

Les enfants de moins de 6 ans dorment gratuitement. Le petit-déjeuner est servi sur la terrasse.

Vous pouvez annuler jusqu'à 5 jours avant votre arrivée. La cuisine est ouverte à tous les hôtes.

Demandez à l'accueil la clé du jardin, même si le délai de ${deposit} prévu pour la caution n'est pas écoulé.

Payez la taxe de séjour ${tax} après votre départ.

À compter du 3 mai 2026, le présent règlement remplace celui du 2 avril 2023.
`;

async function check(text: string): Promise<string[]> {
  const [a, b] = await Promise.all([loadPolicy(english, { language: 'en', format: 'markdown' }), loadPolicy(text, { language: 'fr', format: 'markdown' })]);
  return checkTranslation(a, b).findings.map(({ rule, translation }) => `${rule} ${translation?.quote}`);
}

test.each([
  ['the versions agree', {}, []],
  ['one of two periods of one thing differs', { deposit: '20 jours' }, ['duration 20 jours', 'contradiction 20 jours']],
  ['equal periods of two things are no agreement', { tax: '8 jours' }, ['duration 8 jours']],
  ['a document that takes effect on two days', { from: '3 juin 2026' }, ['effective-date 3 juin 2026', 'contradiction 3 juin 2026']],
])('%s', async (_, changes, expected) => {
  expect((await check(french(changes))).sort()).toEqual([...expected].sort());
});

test('a value that the clause beside asks for itself excuses no other one here', async () => {
  expect(await check(french().replace('jusqu\'à 5 jours', 'jusqu\'à 10 jours'))).toContainEqual(expect.stringMatching(/^duration /));
});

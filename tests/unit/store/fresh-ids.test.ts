import { expect, test } from 'vitest';
import { withFreshIds } from '../../../src/store/fresh-ids.ts';
import { WARDROBE } from './sample.ts';

test('every id is new, references follow, and no word of the old ids is left', () => {
  let made = 0;
  const fresh = withFreshIds(WARDROBE, () => `new-${(made += 1)}`);
  const [front, back] = fresh.personas.map(({ id }) => id);
  expect(fresh.facts.map(({ shownBy }) => shownBy)).toEqual([[front], []]);
  expect(fresh.listeners[0]?.audienceOf).toEqual([front]);
  expect(fresh.links).toEqual([{ between: [front, back], policy: 'never' }]);
  const ids = [...fresh.personas, ...fresh.facts, ...fresh.listeners].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(JSON.stringify(fresh)).not.toMatch(/"(aaaa|bbbb|cccc|dddd|eeee)"/);
  expect(fresh.personas[0]).toEqual({ ...WARDROBE.personas[0], id: front });
});

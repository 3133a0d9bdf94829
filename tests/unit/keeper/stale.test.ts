import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountSeen } from '../../../src/draft/types.ts';
import { type Look, lookedAt, loginSince, type Sighting } from '../../../src/keeper/stale.ts';

const A = { uid: '1', name: '大号' };
const B = { uid: '2', name: '小号' };

/** A look at a document of the tab with the same number, loaded when it is looked at. */
const look = (tabId: number, account: AccountSeen, now: number, change: Partial<Look> = {}): Look => ({
  document: `d${tabId}`,
  tabId,
  account,
  loadedAt: now,
  now,
  ...change,
});

const after = (...looks: Look[]): readonly Sighting[] => looks.reduce<readonly Sighting[]>(lookedAt, []);

describe('another login since', () => {
  it('is one that another tab saw after this one', () => {
    const sightings = after(look(1, A, 10), look(2, B, 20));
    expect(loginSince(sightings, 'd1')).toEqual(B);
    expect(loginSince(sightings, 'd2')).toBeUndefined();
  });

  it('counts from when a document was loaded, not from when its box was first used', () => {
    const sightings = after(look(2, B, 25, { loadedAt: 20 }), look(1, A, 30, { loadedAt: 10 }));
    expect(loginSince(sightings, 'd1')).toEqual(B);
    expect(loginSince(sightings, 'd2')).toBeUndefined();
  });

  it('is none for a fresh load of this tab', () => {
    const sightings = after(look(1, A, 10), look(2, B, 20), look(1, A, 30, { document: 'fresh' }));
    expect(loginSince(sightings, 'fresh')).toBeUndefined();
    expect(loginSince(sightings, 'd2')).toEqual(A);
  });

  it('is none once this document itself shows another login', () => {
    const sightings = after(look(1, A, 10), look(2, B, 20), look(1, B, 30, { loadedAt: 10 }));
    expect(loginSince(sightings, 'd1')).toBeUndefined();
  });

  it('is none where the newest sighting agrees: the user went back', () => {
    expect(loginSince(after(look(1, A, 10), look(2, B, 20), look(3, A, 30)), 'd1')).toBeUndefined();
    expect(loginSince(after(look(1, A, 10), look(2, A, 20), look(3, B, 30)), 'd1')).toEqual(B);
  });

  it('is none in the same tab, whose frames are of one page', () => {
    expect(loginSince(after(look(1, A, 10), look(1, B, 20, { document: 'frame' })), 'd1')).toBeUndefined();
  });

  it('is none where there is nothing to compare', () => {
    expect(loginSince(after(look(1, { name: '大号' }, 10), look(2, { uid: '2' }, 20)), 'd1')).toBeUndefined();
    expect(loginSince(after(look(1, A, 10), look(2, {}, 20)), 'd1')).toBeUndefined();
    expect(loginSince(after(look(2, B, 20)), 'd1')).toBeUndefined();
  });
});

describe('a look', () => {
  it('that tells nothing new changes nothing', () => {
    const sightings = after(look(1, A, 10));
    expect(lookedAt(sightings, look(1, A, 20))).toBe(sightings);
    expect(lookedAt(sightings, look(1, { uid: '1' }, 20))).toBe(sightings);
    expect(lookedAt(sightings, look(1, {}, 20))).toBe(sightings);
  });

  it('that tells more of the same login keeps its time', () => {
    expect(after(look(1, { name: '大号' }, 10), look(1, A, 20))).toMatchObject([{ account: A, since: 10 }]);
  });

  it('is never of the future, whatever a page claims', () => {
    expect(after(look(1, A, 10, { loadedAt: 99 }))).toMatchObject([{ since: 10 }]);
  });

  it('is remembered of a hundred documents', () => {
    const many = Array.from({ length: 150 }, (_, n) => look(n, A, n));
    expect(after(...many)).toHaveLength(100);
    expect(after(...many).at(-1)).toMatchObject({ tabId: 149 });
  });

  it('of one login alone never raises a doubt', () => {
    const looks = fc.array(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 100 }), fc.nat({ max: 100 })));
    fc.assert(
      fc.property(looks, (given) => {
        const sightings = after(...given.map(([tab, loadedAt, now]) => look(tab, A, now, { loadedAt })));
        expect(sightings.every(({ document }) => loginSince(sightings, document) === undefined)).toBe(true);
      }),
    );
  });
});

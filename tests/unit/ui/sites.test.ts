import { describe, expect, it } from 'vitest';
import type { SiteRule, Wardrobe } from '../../../src/persona/types.ts';
import type { Settings } from '../../../src/store/types.ts';
import { boxesOf } from '../../../src/ui/review/last-working.ts';
import { NO_RULE, whoIn, withDetailChange, withVoiceChange, withWho } from '../../../src/ui/review/sites/site-rule.ts';
import { replaceWithSites, wardrobeWithSites } from '../../../src/ui/review/sites/taken-along.ts';

const personas = [{ id: 'main' }, { id: 'alt' }];

describe('who posts on a site', () => {
  it.each([
    [{ by: 'account' }, { persona: 'by-account', paused: false }],
    [
      { by: 'account', persona: 'alt' },
      { persona: 'alt', paused: false },
    ],
    [{ by: 'ask' }, { persona: 'ask', paused: false }],
    [
      { by: 'always', persona: 'main' },
      { persona: 'main', always: true, paused: false },
    ],
  ] as const)('%j is kept as %j, and read back', (who, rule) => {
    expect(withWho({ persona: 'x', always: true, paused: false }, who)).toEqual(rule);
    expect(whoIn(rule, personas)).toEqual(who);
  });

  it('says where the persona is gone', () => {
    expect(whoIn({ persona: 'gone', paused: false }, personas)).toEqual({ by: 'gone' });
  });
});

describe('what a site changes', () => {
  it('is kept by kind, and nothing is left when nothing is changed', () => {
    const quiet = withDetailChange(NO_RULE, 'school', 'quieter');
    const both = withVoiceChange(quiet, 'note');
    expect(both.levels).toEqual({ details: { school: 'quieter' }, voice: 'note' });
    const voice = withDetailChange(both, 'school', undefined);
    expect(voice.levels).toEqual({ voice: 'note' });
    expect(withVoiceChange(voice, undefined)).toEqual(NO_RULE);
  });
});

describe('the boxes of a site', () => {
  it('are all there, those seen at work first', () => {
    const boxes = boxesOf('weibo', [
      { id: 'weibo-home', stoppedAt: 10 },
      { id: 'weibo-other', passedAt: 20 },
    ]);
    expect(boxes.slice(0, 2).map(({ surface }) => surface)).toEqual(['weibo-other', 'weibo-home']);
    expect(boxes.length).toBeGreaterThan(10);
    expect(boxes.at(-1)).toMatchObject({ stoppedAt: undefined, passedAt: undefined });
  });
});

describe('an export', () => {
  const rule: SiteRule = { persona: 'main', paused: true, levels: { voice: 'quieter' } };
  const empty: Wardrobe = { personas: [], facts: [], listeners: [], links: [] };

  function storeWith(sites: Settings['sites']) {
    let kept: Settings = { sites };
    let worn: Wardrobe = empty;
    return {
      wardrobe: () => Promise.resolve(worn),
      replaceWardrobe: (next: Wardrobe) => {
        worn = next;
        return Promise.resolve();
      },
      settings: {
        get: () => Promise.resolve(kept),
        update: (change: Partial<Settings>) => Promise.resolve((kept = { ...kept, ...change })),
      },
    };
  }

  it('takes the rules of the sites along, and they come back', async () => {
    const exported = await wardrobeWithSites(storeWith({ weibo: rule }));
    expect(exported.sites).toEqual({ weibo: rule });
    const other = storeWith({});
    await replaceWithSites(other, exported);
    expect(await wardrobeWithSites(other)).toEqual(exported);
  });

  it('of an older version leaves the rules alone', async () => {
    const store = storeWith({ weibo: rule });
    await replaceWithSites(store, empty);
    expect((await store.settings.get()).sites).toEqual({ weibo: rule });
  });
});

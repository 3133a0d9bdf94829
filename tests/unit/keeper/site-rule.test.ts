import { describe, expect, it } from 'vitest';
import { compileWardrobe } from '../../../src/judge/compile.ts';
import { judge } from '../../../src/judge/judge.ts';
import { nobodysVerdict } from '../../../src/keeper/nobody.ts';
import { asksHere, personaHere } from '../../../src/keeper/who.ts';
import { parseWardrobe } from '../../../src/persona/schema.ts';
import type { SiteRule } from '../../../src/persona/types.ts';
import { withFreshIds } from '../../../src/store/fresh-ids.ts';
import type { Settings } from '../../../src/store/types.ts';
import { draftOf, MAIN, SETTINGS, VENT, WARDROBE } from './support.ts';

const settings = (rule: Partial<SiteRule>): Settings => ({
  ...SETTINGS,
  sites: { weibo: { persona: 'by-account', paused: false, ...rule } },
});

const here = (rule: Partial<SiteRule>, tab: object) =>
  personaHere(WARDROBE.personas, settings(rule), { site: 'weibo', ...tab })?.id;

describe('a site that is always the same persona’s', () => {
  it('is so whatever account is logged in, but not whatever was said of the tab', () => {
    expect(here({ persona: 'main', always: true }, { account: VENT })).toBe('main');
    expect(here({ persona: 'main', always: true }, { account: VENT, declared: 'fan' })).toBe('fan');
  });

  it('goes by the account where that persona is gone', () => {
    expect(here({ persona: 'gone', always: true }, { account: VENT })).toBe('vent');
  });
});

describe('a site that asks', () => {
  it('knows nobody before it was told', () => {
    expect(asksHere(settings({ persona: 'ask' }), 'weibo')).toBe(true);
    expect(asksHere(settings({ persona: 'ask' }), 'wechat')).toBe(false);
    expect(here({ persona: 'ask' }, { account: MAIN })).toBeUndefined();
    expect(here({ persona: 'ask' }, { account: MAIN, declared: 'vent' })).toBe('vent');
  });

  it('stops every draft until it is answered, with that reason', () => {
    const draft = draftOf('嗯');
    const verdict = judge(draft, undefined, compileWardrobe(WARDROBE));
    const { level, findings } = nobodysVerdict(verdict, draft, WARDROBE, true, true);
    expect([level, findings[0]?.reason.code]).toEqual(['warn', 'nobody-asked']);
  });
});

describe('rules of sites in a file', () => {
  const file = {
    personas: [{ id: 'a' }],
    sites: { weibo: { persona: 'a', levels: { details: { school: 'quieter' } } } },
  };

  it('are read, with what was left out', () => {
    expect(parseWardrobe(file).sites).toEqual({
      weibo: { persona: 'a', paused: false, levels: { details: { school: 'quieter' } } },
    });
    expect(parseWardrobe({ personas: [] })).not.toHaveProperty('sites');
  });

  it('are refused where they say what is none, with the place', () => {
    const wrong = { ...file, sites: { weibo: { levels: { voice: 'loud' } } } };
    expect(() => parseWardrobe(wrong)).toThrow('sites.weibo.levels.voice: is "loud"');
  });

  it('follow their personas to new ids', () => {
    let count = 0;
    const fresh = withFreshIds(
      parseWardrobe({ ...file, sites: { ...file.sites, wechat: {} } }),
      () => `new-${count++}`,
    );
    expect(fresh.sites?.weibo?.persona).toBe(fresh.personas[0]?.id);
    expect(fresh.sites?.wechat?.persona).toBe('by-account');
  });
});

import { describe, expect, it } from 'vitest';
import type { Fact, Persona } from '../../../src/persona/types.ts';
import { aliasesOf, withShownBy } from '../../../src/ui/review/facts/shown-by.ts';
import {
  DEFAULT,
  voiceLevel,
  withAccount,
  withBesideLevel,
  withDetailLevel,
  withoutAccount,
  withVoiceLevel,
  withWidest,
} from '../../../src/ui/review/personas/contract.ts';
import { lastWorking } from '../../../src/ui/review/last-working.ts';
import { hashOf, PARTS, routeOf } from '../../../src/ui/review/route.ts';

const persona: Persona = {
  id: 'p',
  name: '小号',
  stage: 'back',
  accounts: [],
  details: { phone: 'hold' },
  voice: { vulgar: { level: 'warn', above: 0.7 }, angry: 'note' },
  subjects: {},
};

describe('route', () => {
  it('leads every address somewhere, and back', () => {
    for (const part of PARTS) expect(routeOf(hashOf({ part }))).toEqual({ part });
    expect(routeOf(hashOf({ part: 'facts', id: '小/号' }))).toEqual({ part: 'facts', id: '小/号' });
  });

  it('takes an unknown or empty address to the near misses', () => {
    expect(routeOf('')).toEqual({ part: 'near-misses' });
    expect(routeOf('#nowhere/x').part).toBe('near-misses');
  });
});

describe('what was last seen working', () => {
  it('is told by site, of the guesswork too, the newest first', () => {
    const times = [
      { id: 'weibo-home', stoppedAt: 10, passedAt: 30 },
      { id: 'wechat-chat', passedAt: 40 },
      { id: 'weibo-comment', stoppedAt: 50 },
      { id: 'weibo-other', passedAt: 20 },
      { id: 'gone', passedAt: 60 },
    ];
    expect(lastWorking('weibo', times)).toEqual([
      { surface: 'weibo-comment', at: 50 },
      { surface: 'weibo-home', at: 30 },
      { surface: 'weibo-other', at: 20 },
    ]);
    expect(lastWorking('wechat-channels', times)).toEqual([]);
  });
});

describe('contract', () => {
  it('sets what goes out beside the words, and falls silent again', () => {
    const loud = withBesideLevel(persona, 'place-chip', 'hold');
    expect(loud.circumstances).toEqual({ 'place-chip': 'hold' });
    expect(withBesideLevel(loud, 'place-chip', DEFAULT).circumstances).toEqual({});
    expect(withWidest(persona, 'friends').widest).toBe('friends');
    expect(withWidest({ ...persona, widest: 'self' }, DEFAULT).widest).toBeUndefined();
  });

  it('sets a level, and falls silent again', () => {
    expect(withDetailLevel(persona, 'qq', 'note').details).toEqual({ phone: 'hold', qq: 'note' });
    expect(withDetailLevel(persona, 'phone', DEFAULT).details).toEqual({});
  });

  it('keeps the line of a band that was drawn by hand', () => {
    expect(withVoiceLevel(persona, 'vulgar', 'note').voice.vulgar).toEqual({ level: 'note', above: 0.7 });
    expect(withVoiceLevel(persona, 'vulgar', DEFAULT).voice).toEqual({ angry: 'note' });
    expect(withVoiceLevel(persona, 'angry', 'warn').voice.angry).toBe('warn');
  });

  it('reads the level of either form', () => {
    expect([voiceLevel(persona.voice.vulgar), voiceLevel(persona.voice.angry), voiceLevel(undefined)]).toEqual([
      'warn',
      'note',
      undefined,
    ]);
  });
});

describe('accounts', () => {
  const account = { site: 'weibo', uid: '1', name: '今晚不想上课' };

  it('are had once, and go and come back', () => {
    const once = withAccount(withAccount(persona, account), { ...account });
    expect(once.accounts).toEqual([account]);
    expect(withoutAccount(once, { ...account }).accounts).toEqual([]);
    expect(withoutAccount(once, { ...account, uid: '2' }).accounts).toEqual([account]);
  });
});

describe('facts', () => {
  const fact: Fact = { id: 'f', kind: 'school', value: '北邮', aliases: [], shownBy: ['a'] };

  it('are shown by a persona at most once', () => {
    expect(withShownBy(fact, 'a', true).shownBy).toEqual(['a']);
    expect(withShownBy(fact, 'b', true).shownBy).toEqual(['a', 'b']);
    expect(withShownBy(fact, 'a', false).shownBy).toEqual([]);
  });

  it('take one alias a line', () => {
    expect(aliasesOf(' 北邮\n\nBUPT \n北邮\n')).toEqual(['北邮', 'BUPT']);
  });
});

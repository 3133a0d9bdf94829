import { describe, expect, it } from 'vitest';
import { personaHere, watchingNow } from '../../../src/keeper/who.ts';
import type { Settings } from '../../../src/store/types.ts';
import type { TabMemory } from '../../../src/keeper/tabs.ts';
import { MAIN, NOW, SETTINGS, STARTED, VENT, WARDROBE } from './support.ts';

const rule = (persona: string, paused = false): Partial<Settings> => ({ sites: { weibo: { persona, paused } } });

describe('the persona of a tab', () => {
  it.each<[string, TabMemory, Partial<Settings>, string | undefined]>([
    ['goes by the uid', { account: { uid: '1002' } }, {}, 'vent'],
    ['goes by the uid whatever the name is now', { account: { uid: '1002', name: '林晓' } }, {}, 'vent'],
    ['goes by the name where the page tells no uid', { account: { name: '今天也不想上班' } }, {}, 'vent'],
    ['goes by the name however it is written', { account: { name: '今天也不想上班 ' } }, {}, 'vent'],
    ['goes by the name where the persona has no uid', { account: { uid: '5', name: '小卡收集' } }, {}, 'fan'],
    ['goes by a declaration before the account', { account: MAIN, declared: 'vent' }, {}, 'vent'],
    ['goes by the account before the site’s rule', { account: VENT }, rule('main'), 'vent'],
    ['goes by the site’s rule where the account is nobody’s', { account: { uid: '5' } }, rule('main'), 'main'],
    ['goes by the site’s rule where no account is seen', {}, rule('main'), 'main'],
    ['goes by the account where a declared persona is gone', { account: VENT, declared: 'gone' }, {}, 'vent'],
    ['is nobody’s without any of these', { account: { uid: '5', name: '路人' } }, rule('by-account'), undefined],
    ['is nobody’s where the page tells nothing', { account: {} }, {}, undefined],
    ['is not told by another site’s account', { site: 'wechat', account: VENT }, {}, undefined],
    ['is not told by a rule that is gone', {}, rule('gone'), undefined],
  ])('%s', (_name, tab, settings, persona) => {
    expect(personaHere(WARDROBE.personas, { ...SETTINGS, ...settings }, { site: 'weibo', ...tab })?.id).toBe(persona);
  });
});

describe('watching', () => {
  it.each<[string, Settings, string | undefined, string]>([
    ['is off before the explicit start', { sites: {} }, 'weibo', 'off'],
    ['is off before the start, whatever else is set', { sites: {}, pausedUntil: NOW + 1 }, 'weibo', 'off'],
    ['is on after it', SETTINGS, 'weibo', 'on'],
    ['is paused while a pause lasts', { ...SETTINGS, pausedUntil: NOW + 1 }, 'weibo', 'paused'],
    ['is on when the pause is over', { ...SETTINGS, pausedUntil: NOW }, 'weibo', 'on'],
    ['is paused on a site that is', { startedAt: STARTED, ...rule('by-account', true) } as Settings, 'weibo', 'paused'],
    ['is on on the others', { startedAt: STARTED, ...rule('by-account', true) } as Settings, 'wechat', 'on'],
    [
      'is on everywhere where one site is paused',
      { startedAt: STARTED, ...rule('by-account', true) } as Settings,
      undefined,
      'on',
    ],
  ])('%s', (_name, settings, site, watching) => {
    expect(watchingNow(settings, site, NOW)).toBe(watching);
  });
});

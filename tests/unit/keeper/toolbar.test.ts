import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onResume, setResume } from '../../../src/keeper/pause.ts';
import { guardOpenPages } from '../../../src/keeper/reinject.ts';
import { updateToolbar } from '../../../src/keeper/toolbar.ts';
import type { Settings } from '../../../src/store/types.ts';
import { restart, world } from '../support/webextension.ts';
import { NOW, SETTINGS } from './support.ts';

beforeEach(restart);

describe('the badge', () => {
  const shown = async (settings: Settings, granted = true, language = 'zh-CN') => {
    world.granted = granted;
    await updateToolbar(settings, language, NOW);
    return world.badge;
  };

  it.each<[string, Settings, boolean, string, string]>([
    ['watching', SETTINGS, true, '●', '捂马甲：看着呢'],
    ['paused', { ...SETTINGS, pausedUntil: NOW + 1 }, true, 'II', '捂马甲：已暂停'],
    ['not started', { sites: {} }, true, '', '捂马甲：还没开始'],
    ['without access', SETTINGS, false, '!', '捂马甲：需要允许读取这个网站'],
    ['without access before the start, when none is needed', { sites: {} }, false, '', '捂马甲：还没开始'],
  ])('%s', async (_name, settings, granted, text, title) => {
    expect(await shown(settings, granted)).toMatchObject({ text, title });
  });

  it('speaks the language that the user chose, else the browser’s', async () => {
    expect((await shown(SETTINGS, true, 'en-GB')).title).toBe('Vestkeeper: watching');
    expect((await shown({ ...SETTINGS, language: 'zh-CN' }, true, 'en-GB')).title).toBe('捂马甲：看着呢');
  });
});

describe('the end of a pause', () => {
  it('is set, moved and taken away', async () => {
    await setResume(NOW + 5);
    await setResume(NOW + 9);
    expect(world.alarms).toEqual({ resume: { when: NOW + 9 } });
    await setResume(undefined);
    expect(world.alarms).toEqual({});
  });

  it('is heard, and no other alarm is taken for it', () => {
    const heard = vi.fn();
    onResume(heard);
    world.onAlarm.emit({ name: 'other' });
    expect(heard).not.toHaveBeenCalled();
    world.onAlarm.emit({ name: 'resume' });
    expect(heard).toHaveBeenCalledOnce();
  });
});

it('puts the guard into every frame of the pages that were open before, but not of those that sleep', async () => {
  world.tabs = [{ id: 1 }, { id: 2, discarded: true }, {}];
  await guardOpenPages();
  expect(world.injected).toEqual([
    {
      target: { tabId: 1, allFrames: true },
      files: ['/content-scripts/guard.js'],
      injectImmediately: true,
    },
  ]);
});

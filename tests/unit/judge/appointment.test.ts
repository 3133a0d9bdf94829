import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/judge/judge.ts';
import { wardrobeWith } from './wardrobe.ts';

const found = (text: string, persona = 'vent', changes: Record<string, object> = {}) =>
  judge({ text }, persona, wardrobeWith(changes)).findings.filter(({ rule }) => rule === 'appointment');

const words = (text: string): string[] => found(text).map((finding) => finding.text);

describe('when and where somebody will be', () => {
  it.each([
    ['明天下午三点南站，不见不散', '明天下午三点南站'],
    ['周六晚上8点半在五道口等你', '周六晚上8点半在五道口'],
    ['今晚19：30 天河体育中心门口见', '今晚19：30 天河体育中心门口'],
    ['衡阳，后天上午十点，谁来', '衡阳，后天上午十点'],
    ['下周三下午两点图书馆门口集合', '下周三下午两点图书馆门口'],
    ['明早七点半到北门跑步', '明早七点半到北门'],
    ['待会儿三点去学十一楼412打牌', '待会儿三点去学十一楼412'],
    ['明天１０点广州南站', '明天１０点广州南站'],
  ])('%s', (text, told) => {
    expect(words(text)).toEqual([told]);
  });

  it.each([
    '明天下午三点开会',
    '明天去南站',
    '昨天下午三点在南站',
    '每天三点喝奶茶',
    '三点水旁的字',
    '明天三点半起床，然后想想暑假去不去衡阳',
    '周五三点之前交作业',
    '今天三点钟困到不行',
    '下午三点南站人好多',
    '//@别人:明天下午三点南站见',
  ])('is not told by: %s', (text) => {
    expect(words(text)).toEqual([]);
  });

  it('goes by what the contract says of places, and is no more than sure enough to warn', () => {
    const levels = (persona: string, changes: Record<string, object> = {}) =>
      found('明天下午三点北京南站见', persona, changes).map(({ level }) => level);
    expect(levels('vent')).toEqual(['note']);
    expect(levels('main')).toEqual([]);
    expect(levels('main', { main: { details: { place: 'warn' } } })).toEqual(['warn']);
    expect(levels('main', { main: { details: { place: 'hold' } } })).toEqual(['warn']);
    expect(levels('vent', { vent: { details: { place: 'clear' } } })).toEqual([]);
  });

  it('offers to blur the place or the time, or to take both out', () => {
    const text = '明天下午三点在南站见';
    const [finding] = found(text);
    const [place, time, drop] = finding!.remedies;
    const of = (range: { start: number; end: number }): string => text.slice(range.start, range.end);
    expect(place).toMatchObject({ type: 'replace', text: { key: 'place' } });
    expect(time).toMatchObject({ type: 'replace', text: { key: 'day' } });
    expect(
      [place, time, drop].map((remedy) => of((remedy as { range: { start: number; end: number } }).range)),
    ).toEqual(['南站', '明天下午三点', '明天下午三点在南站']);
  });

  it('is remembered by its words, so that one dismissed stays so', () => {
    const [finding] = found('明天下午三点南站');
    expect(finding!.key).toBe('appointment/place/明天下午三点南站');
  });
});

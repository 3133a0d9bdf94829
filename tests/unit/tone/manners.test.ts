import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/draft/normal.ts';
import { MARK_SIGNALS, marksOf } from '../../../src/tone/marks.ts';
import { WORD_SIGNALS, wordsIn } from '../../../src/tone/words.ts';

/** Names of the signals that words of a draft give. */
const heardIn = (text: string): string[] =>
  wordsIn(fold(text).text).flatMap(({ signals }) => signals.map((signal) => WORD_SIGNALS[signal]!));

const markOf = (name: (typeof MARK_SIGNALS)[number], text: string): number =>
  marksOf(text, fold(text).text)[MARK_SIGNALS.indexOf(name)]!;

describe('the talk of fans', () => {
  it.each(['榜一还差票，打投组今晚别睡', '蹲一个切瓜主', '物料荒三个月终于放饭', '唯粉别舞到正主面前', '求定档啊片方'])(
    'is heard in %s',
    (text) => expect(heardIn(text)).toContain('fandom4'),
  );

  it.each([
    '爬墙虎长到三楼了',
    '装修物料清单',
    '营业时间改为早九点',
    '蒜蓉粉丝多放蒜',
    '联系售后三次都没人接',
    '一直嗑瓜子',
  ])('is not heard in %s', (text) => expect(heardIn(text).filter((signal) => signal.startsWith('fandom'))).toEqual([]));

  it.each([
    '全员砸签售，视签中了两张',
    '坐山顶的姐妹举手',
    '这次淘汰顺位谁看了不离谱',
    '蹲一个cos委托的老师',
    '嗑学家显微镜女孩都来',
  ])('is heard of every kind of fan: %s', (text) => expect(heardIn(text)).toContain('fandom4'));

  it.each(['他凭本事坐到C位', '楼下那家店塌房了', '你俩锁死', '他十五年前出道', '高铁站送机'])(
    'is only hinted at by words that others use too: %s',
    (text) => {
      expect(heardIn(text)).toContain('fandom1');
      expect(heardIn(text).filter((signal) => ['fandom3', 'fandom4'].includes(signal))).toEqual([]);
    },
  );

  it.each(['厂里女工下班了', '玉米排骨炖好了', '背公式背到半夜', '这张饼烙得真圆'])(
    'has no strong word in %s',
    (text) => expect(heardIn(text)).not.toContain('fandom4'),
  );
});

describe('coaxing', () => {
  it.each(['要睡觉觉了', '本喵不上班', '给窝留一口口', '小肚肚在抗议'])('is heard in %s', (text) =>
    expect(heardIn(text)).toContain('cute4'),
  );

  it.each(['洗手手册在门口', '橡皮泥放回盒子', '吃饭饭店新开的', '捏造的事实', '喇叭坏了'])(
    'is not heard in %s',
    (text) => expect(heardIn(text).filter((signal) => signal.startsWith('cute'))).toEqual([]),
  );

  it.each(['一起去嘛好捏', '谢谢姐姐鸭~', '早点睡叭'])('ends a phrase in a particle: %s', (text) =>
    expect(markOf('coaxes', text)).toBeGreaterThan(0),
  );

  it.each(['中午吃北京烤鸭', '手工面是自己揉捏', '广场上的喇叭', '她是个好老师'])('has no such end: %s', (text) =>
    expect(markOf('coaxes', text)).toBe(0),
  );

  it.each(['(´･ω･`)', '等你哦(>_<)', '（￣▽￣）来啦', '(ﾉ>ω<)ﾉ'])('shows a face: %s', (text) =>
    expect(markOf('faces', text)).toBeGreaterThan(0),
  );

  it.each(['电话(+86)', '(3.5+4)', '价格（含税）', '(见附件)', '时间(10:30-12:00)', 'f(x)=0'])(
    'shows none: %s',
    (text) => expect(markOf('faces', text)).toBe(0),
  );
});

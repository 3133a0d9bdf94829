import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/draft/types.ts';
import { editOf } from '../../../src/keeper/card-view.ts';
import { judge } from '../../../src/judge/judge.ts';
import { tokenKeysOf } from '../../../src/judge/rules/same-token.ts';
import type { TokenMemory } from '../../../src/judge/rules/types.ts';
import type { Finding } from '../../../src/judge/types.ts';
import { wardrobeWith } from './wardrobe.ts';

const WEIBO = 'weibo';
const MAIN_UID = '5612345678';
/** A picture that `MAIN_UID` uploaded, by the rule of the first eight characters. */
const PICTURE = '0067OPuuly1fabc1def2gj30u01400xy';

const withUids = {
  main: { accounts: [{ site: WEIBO, uid: MAIN_UID, name: '林晓' }] },
  vent: { accounts: [{ site: WEIBO, uid: '1002' }] },
  fan: { accounts: [{ site: WEIBO, uid: '1003' }] },
};

function findings(draft: Draft | string, persona: string, changes: object = {}, sentBy?: TokenMemory): Finding[] {
  const compiled = wardrobeWith({ ...withUids, ...changes });
  return [...judge(typeof draft === 'string' ? { text: draft } : draft, persona, compiled, { sentBy }).findings];
}

/** The draft after a finding's first remedy. */
function remedied(text: string, { remedies: [first] }: Finding): string {
  if (first?.type !== 'replace' && first?.type !== 'drop') return text;
  const edit = editOf(first, text);
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

describe('a link with its sharer', () => {
  const text = '单曲循环https://music.163.com/song?id=1901371647&userid=258369147 一晚上';

  it('is a warning, and the first way out is the link without the sharer', () => {
    const [finding] = findings(text, 'vent');
    expect(finding).toMatchObject({
      rule: 'detail',
      kind: 'share-token',
      level: 'warn',
      text: 'userid=258369147',
      key: 'detail/share-token/music.163.com/userid=258369147',
    });
    expect(finding!.remedies[0]).toMatchObject({ type: 'replace', does: 'unshare' });
    expect(remedied(text, finding!)).toBe('单曲循环https://music.163.com/song?id=1901371647 一晚上');
  });

  it('is clear once that is done', () => {
    const [finding] = findings(text, 'vent');
    expect(findings(remedied(text, finding!), 'vent')).toEqual([]);
  });

  it('is dropped as a whole', () => {
    const [finding] = findings(text, 'vent');
    const drop = finding!.remedies.find(({ type }) => type === 'drop') as { range: { start: number; end: number } };
    expect(text.slice(drop.range.start, drop.range.end)).toBe(
      'https://music.163.com/song?id=1901371647&userid=258369147',
    );
  });

  it('can only be dropped where the page needs the token', () => {
    const [finding] = findings('http://wpa.qq.com/msgrd?v=3&uin=123456789', 'vent');
    expect(finding!.remedies.map(({ type }) => type)).toEqual(['drop', 'dismiss']);
  });

  it('holds where the contract says so, but not on a site that nobody listed', () => {
    const contract = { vent: { ...withUids.vent, details: { 'share-token': 'hold' } } };
    expect(findings(text, 'vent', contract)).toMatchObject([{ level: 'hold' }]);
    expect(findings('https://a.example/p?uid=8827361', 'vent', contract)).toMatchObject([{ level: 'warn' }]);
  });

  it('is found in a long draft, and its link is replaced where it stands', () => {
    const long = `${'今天的事情说来话长。'.repeat(400)}${text}`;
    const [finding] = findings(long, 'vent');
    expect(remedied(long, finding!)).toBe(
      `${'今天的事情说来话长。'.repeat(400)}单曲循环https://music.163.com/song?id=1901371647 一晚上`,
    );
  });
});

describe('a link that is only a code', () => {
  it('is a note, to be dropped', () => {
    const [finding] = findings('看 https://b23.tv/AbCdEf1', 'vent');
    expect(finding).toMatchObject({ kind: 'opaque-link', level: 'note', text: 'https://b23.tv/AbCdEf1' });
    expect(finding!.remedies.map(({ type }) => type)).toEqual(['drop', 'dismiss']);
  });
});

describe('a picture of another persona', () => {
  const text = `看 https://wx1.sinaimg.cn/large/${PICTURE}.jpg 吧`;

  it('holds, whoever else may have the picture', () => {
    const [finding] = findings(text, 'vent');
    expect(finding).toMatchObject({
      rule: 'picture',
      kind: 'picture-id',
      level: 'hold',
      text: `${PICTURE}.jpg`,
      reason: { code: 'picture', params: { owner: '大号', persona: '小号' } },
      key: `picture/picture-id/${MAIN_UID}`,
    });
    expect(remedied(text, finding!)).toBe('看  吧');
    expect(finding!.remedies).toContainEqual({ type: 'switch', persona: 'main' });
  });

  it('holds as the bare name of a file too', () => {
    expect(findings(`存图 ${PICTURE}.jpg`, 'vent')).toMatchObject([{ level: 'hold', kind: 'picture-id' }]);
  });

  it('holds when it is attached', () => {
    const draft: Draft = { text: '嗯', circumstances: { files: [{ name: 'IMG_1.jpg' }, { name: `${PICTURE}.jpg` }] } };
    expect(findings(draft, 'vent')).toMatchObject([
      { level: 'hold', ranges: [], reason: { code: 'picture-file', params: { file: `${PICTURE}.jpg` } } },
    ]);
  });

  it('is nothing to its own persona, to one that may be known as the same, and to a stranger’s picture', () => {
    expect(findings(text, 'main')).toEqual([]);
    const stranger = { main: { accounts: [{ site: WEIBO, uid: '4499' }] } };
    expect(findings(text, 'vent', stranger)).toEqual([]);
    const open = { ...withUids, fan: { accounts: [{ site: WEIBO, uid: MAIN_UID }] }, main: { accounts: [] } };
    expect(findings(text, 'vent', open)).toEqual([]);
    expect(findings(text, 'vent', { main: { accounts: [{ site: 'wechat', uid: MAIN_UID }] } })).toEqual([]);
  });

  it('is as loud as the contract says', () => {
    const contract = { vent: { ...withUids.vent, details: { 'picture-id': 'clear' } } };
    expect(findings(text, 'vent', contract)).toEqual([]);
  });

  it('is listed with the uid of its uploader, whoever that is', () => {
    const { details } = judge({ text }, undefined, wardrobeWith());
    expect(details).toMatchObject([{ kind: 'picture-id', value: MAIN_UID }]);
  });
});

describe('the same token under two personas', () => {
  const link = 'https://mp.weixin.qq.com/s/a?sharer_shareinfo=0123456789abcdef&srcid=0909AbCdEfGh';
  const key = 'mp.weixin.qq.com/srcid=0909AbCdEfGh';
  const sentBy =
    (...personas: string[]): TokenMemory =>
    (asked) =>
      asked === key ? personas : [];

  const told = (text: string, persona: string, memory?: TokenMemory) =>
    findings(text, persona, {}, memory).filter(({ rule }) => rule === 'same-token');

  it('holds, and names who sent it', () => {
    const [finding] = told(link, 'vent', sentBy('main'));
    expect(finding).toMatchObject({
      kind: 'share-token',
      level: 'hold',
      reason: { code: 'same-token', params: { sender: '大号', persona: '小号' } },
    });
    expect(remedied(link, finding!)).toBe('https://mp.weixin.qq.com/s/a');
  });

  it('is nothing when nobody else sent it', () => {
    expect(told(link, 'vent')).toEqual([]);
    expect(told(link, 'vent', sentBy())).toEqual([]);
    expect(told(link, 'vent', sentBy('vent', 'fan', 'gone'))).toEqual([]);
    expect(told('https://mp.weixin.qq.com/s/a', 'vent', sentBy('main'))).toEqual([]);
  });

  it('only warns of a code, and of a site that nobody listed', () => {
    const anybody: TokenMemory = () => ['main'];
    expect(told('https://b23.tv/AbCdEf1', 'vent', anybody)).toMatchObject([{ kind: 'opaque-link', level: 'warn' }]);
    expect(told('https://a.example/p?uid=8827361', 'vent', anybody)).toMatchObject([{ level: 'warn' }]);
  });

  it('is remembered by every mark of the link', () => {
    const keysOf = (text: string) => judge({ text }, undefined, wardrobeWith()).details.flatMap(tokenKeysOf);
    expect(keysOf(link)).toEqual(['mp.weixin.qq.com/sharer_shareinfo=0123456789abcdef', key]);
    expect(keysOf('https://b23.tv/AbCdEf1')).toEqual(['b23.tv/AbCdEf1']);
    expect(keysOf('13812345678')).toEqual([]);
  });
});

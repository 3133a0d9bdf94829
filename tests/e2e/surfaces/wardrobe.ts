import type { Login, WardrobeFile } from '../harness/wardrobes.ts';
import { CASES } from './cases.ts';

const SITES: Readonly<Record<string, Login['site']>> = {
  'mp.weixin.qq.com': 'wechat-official',
  'channels.weixin.qq.com': 'wechat-channels',
};

function siteOf(address: string): Login['site'] {
  const { hostname } = new URL(address);
  return SITES[hostname] ?? (/weibo\.(?:com|cn)$/.test(hostname) ? 'weibo' : 'wechat');
}

const ACCOUNTS = new Map(
  CASES.filter(({ account }) => account.name).map(({ address, account }) => [
    siteOf(address),
    { site: siteOf(address), name: account.name ?? '', ...(account.uid && { uid: account.uid }) },
  ]),
);

/** What placeholders say: read as a user's words, they would stop every press. */
const PLACEHOLDERS = [
  '有什么新鲜事想分享',
  '请在这里输入标题',
  '从这里开始写正文',
  '填写描述信息',
  '添加描述',
  '发表评论',
];

/** One persona with a login on every site, which may name neither the school nor what placeholders say. */
export const EVERYWHERE: WardrobeFile = {
  personas: [
    {
      id: 'alt',
      name: '小号',
      stage: 'back',
      accounts: [...ACCOUNTS.values()],
      circumstances: { 'place-chip': 'clear', 'also-posts': 'clear' },
    },
    { id: 'main', name: '大号', stage: 'front' },
  ],
  facts: [
    { kind: 'school', value: '北京邮电大学', aliases: ['北邮'], shownBy: ['main'] },
    ...PLACEHOLDERS.map((value) => ({ kind: 'fact', value, shownBy: ['main'] })),
    { kind: 'fact', value: '周末[微笑]见', shownBy: ['main'] },
  ],
};

/** The same, but the persona hides its city, and is for friends only. */
export const HIDDEN: WardrobeFile = {
  ...EVERYWHERE,
  personas: EVERYWHERE.personas.map((persona) => ({
    ...persona,
    widest: 'friends',
    circumstances: { 'place-chip': 'hold', 'wide-visibility': 'hold', 'also-posts': 'hold' },
  })),
};

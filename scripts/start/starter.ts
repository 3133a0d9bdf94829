import { ALT, MAIN, WORK, type WardrobeFile } from '../../tests/e2e/harness/wardrobes.ts';

/**
 * Two personas to try with: 大号 may name the school, and swears neither on Weibo nor before the colleagues on WeChat;
 * 小号 says what it likes, as long as nobody can tell whose it is.
 */
export const STARTER: WardrobeFile = {
  personas: [
    { id: 'main', name: '大号', stage: 'front', accounts: [MAIN, WORK], voice: { vulgar: 'warn' } },
    { id: 'alt', name: '小号', stage: 'back', accounts: [ALT] },
  ],
  facts: [{ kind: 'school', value: '北京邮电大学', aliases: ['北邮'], shownBy: ['main'] }],
};

import { toOriginal } from '../draft/normal.ts';
import { isOtherNumber } from './context.ts';
import type { Detail, Detector } from './types.ts';

/** What QQ is called, and a number of 5–11 digits after it, with at most a few words of the usual kind between. */
const AFTER_CUE =
  /((?<![a-z])qq|(?<![a-z])q(?=号|群| ?:? ?\d{6})|扣扣|叩叩|球球|企鹅|🐧)(?:小号|大号)?(?:号码|群号|号|群聊|群)?(?:我?是|为|加|→|->)?[ :=~([-]{0,3}([1-9](?:[ -]?\d){4,10})(?![.,]?\d|[ -]\d)/gu;

const BEFORE_CUE =
  /(?<!\d[.,]?)([1-9]\d{4,10}) ?(?:是|\()?(?:我的?)?(?:(?<![a-z])qq|扣扣|企鹅号)(?!音乐|飞车|炫舞|空间|群|邮箱|浏览器|农场|会员|堂|[a-z])/gu;

/** QQ and QQ group numbers, which are only known by what is said before or after them. */
export const qq: Detector = {
  kind: 'qq',
  defaultLevel: 'warn',
  substitutes: ['private'],
  find: ({ folded }) => {
    const { text } = folded;
    const details: Detail[] = [];
    const push = (start: number, number: string, certainty: number): void => {
      if (isOtherNumber(text, start, start + number.length)) return;
      const range = toOriginal(folded, start, start + number.length);
      details.push({ kind: 'qq', value: number.replace(/\D/g, ''), certainty, ...range });
    };
    for (const match of text.matchAll(AFTER_CUE)) {
      const number = match[2]!;
      const separators = new Set(number.match(/\D/g) ?? []);
      if (separators.size > 1) continue;
      const start = match.index + match[0].length - number.length;
      push(start, number, match[1] === 'qq' || match[1] === '扣扣' ? 0.92 : 0.85);
    }
    for (const match of text.matchAll(BEFORE_CUE)) push(match.index, match[1]!, 0.85);
    return details;
  },
};

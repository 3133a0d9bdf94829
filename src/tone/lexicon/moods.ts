import { ANGER } from './anger.ts';
import { FEAR } from './fear.ts';
import { JOY } from './joy.ts';
import { SORROW } from './sorrow.ts';
import type { WordGroup } from './types.ts';

/** Surprise moves no scale of its own, but parts fright from joy. */
const SURPRISE: WordGroup = {
  signal: 'surprise',
  words:
    '震惊|惊呆|惊呆了|吃惊|惊讶|惊叹|没想到|万万没想到|竟然|居然|原来|天哪|天呐|天啊|天了噜|我的天|我滴天|妈呀|我的妈|妈妈呀|额滴神|我勒个去|what|omg|oh my god|不敢相信|不可思议|难以置信|神奇|好神奇|奇怪|好奇怪|懵|懵了|懵逼|一脸懵|目瞪口呆|大吃一惊|傻了|愣住|神马|纳尼|咦|诶|难道|是真的吗|真的假的|真的吗|不会吧',
};

/** Groups that say how a draft feels. */
export const MOODS: readonly WordGroup[] = [...ANGER, ...SORROW, ...FEAR, ...JOY, SURPRISE];

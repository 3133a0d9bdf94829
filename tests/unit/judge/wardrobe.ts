import { compileWardrobe, type CompiledWardrobe } from '../../../src/judge/compile.ts';
import { parseWardrobe } from '../../../src/persona/schema.ts';

/** Two personas of one student, 大号 on the front stage and 小号 on the back, and a third one for a fandom. */
export const WARDROBE = {
  personas: [
    {
      id: 'main',
      name: '大号',
      stage: 'front',
      accounts: [{ site: 'weibo', uid: '1001', name: '林晓' }],
      voice: { vulgar: 'warn', hostile: 'hold' },
      details: { phone: 'hold', email: 'clear', plate: 'hold' },
    },
    { id: 'vent', name: '小号', stage: 'back', accounts: [{ site: 'weibo', uid: '1002', name: '今天也不想上班' }] },
    { id: 'fan', name: '追星号', stage: 'back', accounts: [{ site: 'weibo', name: '小卡收集' }] },
  ],
  facts: [
    { id: 'school', kind: 'school', value: '北京邮电大学', aliases: ['北邮', 'bupt'], shownBy: ['main'] },
    { id: 'phone', kind: 'phone', value: '13812345678', shownBy: [] },
    { id: 'name', kind: 'person', value: '林晓', aliases: ['晓晓'], shownBy: ['main', 'fan'] },
  ],
  listeners: [
    { id: 'bai', name: '小白', aliases: ['白白'], role: '室友', audienceOf: ['main'] },
    { id: 'mum', name: '王阿姨', audienceOf: ['main'] },
    { id: 'self', name: '晓晓', audienceOf: ['main'] },
    { id: 'sis', name: '阿初', audienceOf: ['fan'] },
  ],
  links: [{ between: ['vent', 'fan'], policy: 'open' }],
} as const;

/** The wardrobe above, compiled, with `changes` to its personas by id. */
export function wardrobeWith(changes: Record<string, object> = {}): CompiledWardrobe {
  return compileWardrobe(
    parseWardrobe({
      ...WARDROBE,
      personas: WARDROBE.personas.map((persona) => ({ ...persona, ...changes[persona.id] })),
    }),
  );
}

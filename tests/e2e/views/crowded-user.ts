import type { WardrobeFile } from '../harness/wardrobes.ts';
import { DAY, NIGHT } from './user.ts';

/** The longest that the fields of a page take, in UTF-16 units. */
const NAME = 20;
const SENTENCE = 80;
const LISTENER = 40;

/** As many units of `words` as fit, over and over. */
const upTo = (length: number, words: string): string => words.repeat(Math.ceil(length / words.length)).slice(0, length);

const NAMES = ['晚风吹过操场', '夜航船没有灯', '早八人', '追星女孩在路上', 'MidnightSnackClub', '囤'];

const PERSONAS = NAMES.map((words, index) => ({
  id: `persona-${index}`,
  name: upTo(NAME, words),
  stage: index % 2 === 0 ? ('front' as const) : ('back' as const),
  purpose: upTo(SENTENCE, '写给家里和同学看的日常，'),
  principle: upTo(SENTENCE, '不说在哪里，不说和谁，'),
  circle: 120_000,
  voice: { vulgar: 'warn' },
}));

const KINDS = ['school', 'person', 'place', 'employer', 'fact'];

const FACTS = Array.from({ length: 20 }, (_, index) => ({
  id: `fact-${index}`,
  kind: KINDS[index % KINDS.length]!,
  value: `${upTo(10 + 2 * index, '一中高三七班的那位同学')}${index}`,
  aliases: [`一中${index}`, upTo(30, 'TheClassNextDoor')].slice(0, index % 3),
  shownBy: PERSONAS.filter((_one, place) => (index + place) % 3 === 0).map(({ id }) => id),
}));

const LISTENERS = ['隔壁班借过笔记的同学', 'thelongnicknameofafriend', '妈'].map((words, index) => ({
  id: `listener-${index}`,
  name: upTo(LISTENER, words),
  role: upTo(LISTENER, '同一个小组的组员'),
  aliases: [upTo(LISTENER, '组长')],
  audienceOf: PERSONAS.slice(index).map(({ id }) => id),
}));

/** Six personas, twenty facts and three listeners, most of them called by as much as there is room for. */
export const CROWDED_USER = {
  personas: PERSONAS.map((persona, index) => ({ ...persona, accounts: [DAY, NIGHT].slice(index, index + 1) })),
  facts: FACTS,
  listeners: LISTENERS,
} satisfies WardrobeFile & { listeners: unknown };

/** Names the school of `persona-0`, which the login of `persona-1` must not. */
export const CROWDED_LEAK = `我和${FACTS[0]!.value}都在这里`;

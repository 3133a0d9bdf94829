import nlp from 'compromise';
import { compileWardrobe, type CompiledWardrobe } from '../../src/judge/compile.ts';
import { judge } from '../../src/judge/judge.ts';
import { parseWardrobe } from '../../src/persona/schema.ts';
import { quantile, type Table } from './table.ts';

/** Lengths that are measured, and how often: Weibo's old limit, its long post, and a pasted article. */
const LENGTHS = [
  { length: 140, runs: 2000 },
  { length: 2000, runs: 400 },
  { length: 20_000, runs: 40 },
] as const;

/** compromise takes milliseconds where the judge takes microseconds, so it runs less often. */
const COMPROMISE_SHARE = 0.1;

/** Everyday drafts with a name, a number, a curse and some English here and there. */
const SENTENCES = [
  '今天食堂的麻辣烫又涨价了，排队二十分钟只剩土豆。',
  '小白昨晚两点还在打游戏，我真的会谢。',
  '有没有人周末一起去图书馆，占座那种。',
  '我们北邮的早八真的绝了，老师点名点到最后一排。',
  '卧槽，外面下雪了！！',
  '这破班不想上了，领导又在群里发六十秒语音😮‍💨',
  '快递到了没人拿，电话138 1234 5678，单号75123456789012。',
  'My friend Alice went to London last week and said it rained every day.',
  '求推荐平价面霜，油皮，预算一百以内。',
  '//@路人甲:转发微博',
];

/** A wardrobe of somebody who has used the extension for a while: 4 personas, 40 facts, 30 listeners. */
function typicalWardrobe(): CompiledWardrobe {
  const ids = ['main', 'vent', 'fan', 'work'];
  return compileWardrobe(
    parseWardrobe({
      personas: ids.map((id) => ({
        id,
        stage: id === 'main' || id === 'work' ? 'front' : 'back',
        voice: { vulgar: 'warn', hostile: 'warn' },
        accounts: [{ site: 'weibo', uid: `10${id.length}`, name: id }],
      })),
      facts: [
        { kind: 'school', value: '北京邮电大学', aliases: ['北邮', 'bupt'], shownBy: ['main'] },
        { kind: 'phone', value: '13812345678', shownBy: [] },
        ...Array.from({ length: 38 }, (_, index) => ({
          kind: 'place',
          value: `第${index + 1}实验小学`,
          aliases: [`实小${index + 1}`, `shixiao${index + 1}`],
          shownBy: ['main'],
        })),
      ],
      listeners: [
        { name: '小白', aliases: ['白白'], audienceOf: ['main'] },
        ...Array.from({ length: 29 }, (_, index) => ({ name: `同学${index + 1}号`, audienceOf: ['main'] })),
      ],
    }),
  );
}

/** A draft of exactly `length` units, each `turn` another one. */
function draftOf(length: number, turn: number): string {
  let text = '';
  for (let index = turn; text.length < length; index++) text += SENTENCES[index % SENTENCES.length]!;
  return text.slice(0, length);
}

/** Microseconds a draft: median and 95th percentile. */
function measure(what: string, length: number, runs: number, work: (text: string) => unknown): string[] {
  const drafts = SENTENCES.map((_, turn) => draftOf(length, turn));
  for (const text of drafts) work(text);
  const times = Array.from({ length: runs }, (_, run) => {
    const start = performance.now();
    work(drafts[run % drafts.length]!);
    return (performance.now() - start) * 1000;
  });
  return [what, ...[length, runs, quantile(times, 0.5), quantile(times, 0.95)].map((number) => number.toFixed(0))];
}

/** Microseconds per draft of the judge with a typical wardrobe, beside compromise alone on the same drafts. */
export function benchJudge(): Table {
  const compiled = typicalWardrobe();
  const rows = LENGTHS.flatMap(({ length, runs }) => [
    measure('judge', length, runs, (text) => judge({ text, site: 'weibo', account: { uid: '104' } }, 'vent', compiled)),
    measure('compromise alone', length, Math.ceil(runs * COMPROMISE_SHARE), (text) => nlp(text).people().json()),
  ]);
  return { title: 'Judge, µs a draft', head: ['what', 'characters', 'runs', 'p50', 'p95'], rows };
}

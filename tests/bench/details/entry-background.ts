import { compileWardrobe } from '../../../src/judge/compile.ts';
import { judge } from '../../../src/judge/judge.ts';
import { parseWardrobe } from '../../../src/persona/schema.ts';
import wardrobe from '../../corpus/details/wardrobe.json' with { type: 'json' };

const TEXT = '明天在南站见，雨停了就走。';

/** Loads everything that judges a draft without Latin prose, compiles a wardrobe and judges a first one. */
export function start(): unknown {
  const compiled = compileWardrobe(parseWardrobe(wardrobe));
  return [compiled, judge({ text: TEXT, site: 'weibo' }, 'alt', compiled, { promisedOnly: true })];
}

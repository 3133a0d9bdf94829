import compromise from 'compromise';
import { englishDetectors } from '../../../src/detect/english.ts';
import { DETECTORS } from '../../../src/detect/registry.ts';
import { compileWardrobe } from '../../../src/judge/compile.ts';
import { judge } from '../../../src/judge/judge.ts';
import { parseWardrobe } from '../../../src/persona/schema.ts';
import wardrobe from '../../corpus/details/wardrobe.json' with { type: 'json' };

const TEXT = '明天在南站见。My friend says that it rains every day over there.';

/** Loads everything that judges, compromise as well, compiles a wardrobe and judges a first draft. */
export function start(): unknown {
  const compiled = compileWardrobe(parseWardrobe(wardrobe));
  const detectors = [...DETECTORS, ...englishDetectors(compromise)];
  return [compiled, judge({ text: TEXT, site: 'weibo' }, 'alt', compiled, { detectors })];
}

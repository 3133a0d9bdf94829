import { judge } from '../../../../judge/judge.ts';
import type { CompiledWardrobe } from '../../../../judge/compile.ts';
import type { Finding, Verdict } from '../../../../judge/types.ts';
import { stopsPress } from '../../../../persona/levels.ts';

/** How many sentences are shown of each sort. */
export const SHOWN = 6;

/** A sentence, and what the judge says of it for one persona. */
export interface Example {
  readonly text: string;
  readonly verdict: Verdict;
}

/** What a contract does, in sentences. */
export interface Examples {
  readonly stopped: readonly Example[];
  readonly silent: readonly Example[];
}

/** Every sentence with its verdict. */
export function judged(pool: readonly string[], persona: string, compiled: CompiledWardrobe): Example[] {
  return pool.map((text) => ({ text, verdict: judge({ text }, persona, compiled) }));
}

/** What a stopped sentence is stopped for. */
export function stoppedFor({ verdict }: Example): Finding | undefined {
  return verdict.findings.find(({ level }) => stopsPress(level));
}

/** What a sentence stands for: the rule and the kind it is stopped by, or what goes unsaid in one that is not. */
function sortOf(example: Example): { readonly family: string; readonly kind: string } {
  const finding = stoppedFor(example);
  if (finding) return { family: finding.rule, kind: finding.kind };
  const { details, tone } = example.verdict;
  if (details[0]) return { family: 'detail', kind: details[0].kind };
  const heard = Object.entries(tone).find(([, value]) => value > HEARD);
  return heard ? { family: 'voice', kind: heard[0] } : { family: 'plain', kind: 'plain' };
}

/** A scale that is heard at all, 0…1. */
const HEARD = 0.5;

/** Up to `SHOWN` of them, chosen so that as many kinds as there are, and every family, have their turn. */
function ofManySorts(examples: readonly Example[]): Example[] {
  const left = examples.map((example) => ({ example, ...sortOf(example) }));
  const shown: typeof left = [];
  const taken = (name: 'family' | 'kind', value: string): number => shown.filter((one) => one[name] === value).length;
  while (shown.length < SHOWN && left.length > 0) {
    let next = 0;
    left.forEach(({ family, kind }, index) => {
      const best = left[next]!;
      const kinds = taken('kind', kind) - taken('kind', best.kind);
      const families = taken('family', family) - taken('family', best.family);
      if (kinds < 0 || (kinds === 0 && families < 0)) next = index;
    });
    shown.push(...left.splice(next, 1));
  }
  return shown.map(({ example }) => example);
}

/** Sentences that are stopped and sentences that pass without a mark, of as many sorts as the contract knows. */
export function pickExamples(examples: readonly Example[]): Examples {
  return {
    stopped: ofManySorts(examples.filter(({ verdict }) => stopsPress(verdict.level))),
    silent: ofManySorts(examples.filter(({ verdict }) => verdict.level === 'clear')),
  };
}

import { ownWords } from '../../../draft/own-words.ts';
import type { Range } from '../../../draft/types.ts';
import type { Scale } from '../../../persona/kinds.ts';
import type { Persona } from '../../../persona/types.ts';
import { calmed } from '../../calm.ts';
import { elsewhere } from '../../elsewhere.ts';
import { milderOn } from '../../milder.ts';
import type { Remedy } from '../../types.ts';
import type { RuleInput } from '../types.ts';

/** Scales that many marks make louder. */
const LOUD: ReadonlySet<Scale> = new Set(['intense', 'angry', 'hostile', 'happy', 'afraid', 'fandom']);

/** A milder word, fewer marks, the strongest words out, a persona that speaks so, the draft desk, or it is none. */
export function remediesFor(
  input: RuleInput,
  scale: Scale,
  ranges: readonly Range[],
  stance: (other: Persona) => 'takes' | 'lets' | 'minds',
): Remedy[] {
  const { draft, quoted } = input;
  const [strongest] = ranges;
  const milder = strongest && milderOn(scale, draft.text, strongest);
  const calm = strongest && LOUD.has(scale) ? calmed(draft.text, ownWords(draft.text, quoted)) : undefined;
  return [
    ...(milder ? [{ type: 'replace', range: milder.range, text: { words: milder.words } } as const] : []),
    ...(calm ? [{ type: 'replace', range: calm.range, text: { words: calm.words }, does: 'calm' } as const] : []),
    ...(strongest ? [{ type: 'drop', range: strongest } as const] : []),
    ...elsewhere(input, stance),
    { type: 'park' },
    { type: 'dismiss' },
  ];
}

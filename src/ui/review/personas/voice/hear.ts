import { DETECTORS } from '../../../../detect/registry.ts';
import { compileWardrobe } from '../../../../judge/compile.ts';
import { observe } from '../../../../judge/observe.ts';
import type { Observed } from '../../../../judge/rules/types.ts';
import { voice } from '../../../../judge/rules/voice/voice.ts';
import type { Scale } from '../../../../persona/kinds.ts';
import type { Persona, VoiceRule } from '../../../../persona/types.ts';

/** A sentence, how much of a scale the judge hears in it (0…1), and whether the contract says something of it. */
export interface Heard {
  readonly text: string;
  readonly value: number;
  readonly told: boolean;
}

const NOTHING = compileWardrobe({ personas: [], facts: [], listeners: [], links: [] });

/** What was read of a sentence, once for as long as the page is open: no contract changes it. */
const read = new Map<string, Observed>();

function observedIn(text: string): Observed {
  const known = read.get(text) ?? observe(text, NOTHING, DETECTORS);
  read.set(text, known);
  return known;
}

const SPEAKER: Persona = {
  id: 'speaker',
  name: '',
  stage: 'back',
  accounts: [],
  details: {},
  voice: {},
  subjects: {},
};

/** These sentences from the quietest to the loudest, as the judge hears them on a scale by this rule. */
export function hear(scale: Scale, rule: VoiceRule | undefined, sentences: readonly string[]): Heard[] {
  const persona: Persona = { ...SPEAKER, voice: rule === undefined ? {} : { [scale]: rule } };
  return sentences
    .map((text) => {
      const observed = observedIn(text);
      const findings = voice.judge({ ...observed, draft: { text }, persona, compiled: NOTHING });
      return {
        text,
        value: observed.tone.get(scale).value,
        told: findings.some(({ level }) => level !== 'clear'),
      };
    })
    .sort((a, b) => a.value - b.value);
}

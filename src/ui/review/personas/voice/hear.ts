import { DETECTORS } from '../../../../detect/registry.ts';
import { compileWardrobe } from '../../../../judge/compile.ts';
import { observe } from '../../../../judge/observe.ts';
import type { Observed } from '../../../../judge/rules/types.ts';
import { voice } from '../../../../judge/rules/voice.ts';
import type { Scale } from '../../../../persona/kinds.ts';
import type { Persona, VoiceRule } from '../../../../persona/types.ts';
import type { Language } from '../../../../i18n/index.ts';
import { ENGLISH_SENTENCES } from './english-sentences.ts';
import { SENTENCES } from './sentences.ts';

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

/** The sentences that a scale is shown by. `lang` is theirs: English where the page is and the scale is heard in it. */
export function sentencesFor(
  scale: Scale,
  language: Language,
): { readonly lang: 'zh-CN' | 'en'; readonly sentences: readonly string[] } {
  const english = language === 'en' ? ENGLISH_SENTENCES[scale] : undefined;
  return english ? { lang: 'en', sentences: english } : { lang: 'zh-CN', sentences: SENTENCES[scale] };
}

/** These sentences from the quietest to the loudest, as the judge hears them on a scale by this rule. */
export function hear(scale: Scale, rule: VoiceRule | undefined, sentences = SENTENCES[scale]): Heard[] {
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

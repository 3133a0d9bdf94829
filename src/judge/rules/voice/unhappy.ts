import { canonical } from '../../../detect/facts.ts';
import { capped, type Level } from '../../../persona/levels.ts';
import type { Persona } from '../../../persona/types.ts';
import { toneScale } from '../../../tone/registry.ts';
import { UNHAPPY_LINE, UNHAPPY_MOODS, type UnhappyMood } from '../../../tone/unhappy.ts';
import type { Told } from '../../findings.ts';
import { voiceLevelAt } from '../../site-levels.ts';
import type { RuleInput } from '../types.ts';
import { bandOf } from './band.ts';
import { remediesFor } from './remedies.ts';

/** At which level a persona minds a mood where its own line is drawn, or sooner; nothing where it lets more pass. */
function mindedAt({ voice }: Persona, mood: UnhappyMood): Level | undefined {
  const rule = voice[mood];
  if (rule === undefined) return undefined;
  const { threshold } = toneScale(mood);
  const { level, above } = bandOf(rule, threshold);
  return level !== 'clear' && above !== undefined && above <= threshold ? level : undefined;
}

/**
 * At which level a persona minds an unhappy draft of which cannot be told whether it is angry or sad: it minds both, and
 * this one at the quieter level. Fear is seldom enough not to be asked for.
 */
function unhappyAt(persona: Persona): Level | undefined {
  const [angry, sad] = [mindedAt(persona, 'angry'), mindedAt(persona, 'sad')];
  return angry && sad && capped(angry, sad);
}

function stanceOf(other: Persona): 'takes' | 'lets' | 'minds' {
  if (unhappyAt(other)) return 'minds';
  return other.voice.angry === 'clear' && other.voice.sad === 'clear' ? 'takes' : 'lets';
}

const isMood = (kind: string): boolean => UNHAPPY_MOODS.some((mood) => mood === kind);

/**
 * What is said of a draft that sounds unhappy without being clearly angry, sad or afraid. Nothing where one of these was
 * `told` already.
 */
export function unhappy(input: RuleInput, told: readonly Told[]): Told[] {
  const { draft, persona, mood, site } = input;
  const level = unhappyAt(persona);
  if (level === undefined || told.some(({ kind }) => isMood(kind))) return [];
  const { value, because } = mood.get('unhappy');
  const [strongest] = value > UNHAPPY_LINE ? because : [];
  if (!strongest) return [];
  return [
    {
      rule: 'voice',
      kind: 'sad',
      level: capped(voiceLevelAt(site, level), 'warn'),
      ranges: because,
      reason: { code: 'voice-unhappy', params: { scale: 'sad', persona: persona.name } },
      remedies: remediesFor(input, 'sad', because, stanceOf),
      key: `voice/unhappy/${canonical(draft.text.slice(strongest.start, strongest.end))}`,
    },
  ];
}

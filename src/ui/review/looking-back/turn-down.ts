import type { FindingKind } from '../../../judge/types.ts';
import { BESIDES, DETAIL_KINDS, SCALES, type Beside, type DetailKind, type Scale } from '../../../persona/kinds.ts';
import type { Level } from '../../../persona/levels.ts';
import type { Persona } from '../../../persona/types.ts';

/** How a rule is made quieter by one step. */
export interface TurnDown {
  readonly from: Level;
  readonly to: Level;
  /** The persona with the quieter rule. */
  apply(persona: Persona): Persona;
  /** The persona with the rule as it was. */
  takeBack(persona: Persona): Persona;
}

const isOne = <Name extends string>(names: readonly Name[], name: string): name is Name =>
  (names as readonly string[]).includes(name);

/** `record` with `key` set, or without it where there is no value. */
function withKey<Key extends string, Value>(
  record: Readonly<Partial<Record<Key, Value>>> | undefined,
  key: Key,
  value: Value | undefined,
): Partial<Record<Key, Value>> {
  const others = Object.entries(record ?? {}).filter(([name]) => name !== key);
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]]) as Partial<Record<Key, Value>>;
}

/** One step down from a level that stops presses; undefined from one that does not. */
function oneDown(level: Level): Level | undefined {
  if (level === 'hold') return 'warn';
  return level === 'warn' ? 'note' : undefined;
}

function turnDetailDown(persona: Persona, kind: DetailKind, seen: Level): TurnDown | undefined {
  const old = persona.details[kind];
  const from = old ?? seen;
  const to = oneDown(from);
  const set = (level: Level | undefined) => (kept: Persona) => ({
    ...kept,
    details: withKey(kept.details, kind, level),
  });
  return to && { from, to, apply: set(to), takeBack: set(old) };
}

function turnVoiceDown(persona: Persona, scale: Scale): TurnDown | undefined {
  const old = persona.voice[scale];
  if (old === undefined) return undefined;
  const to = oneDown(typeof old === 'string' ? old : old.level);
  // Tone never holds, whatever the contract says.
  const quieter = to && (typeof old === 'string' ? ('note' as const) : { ...old, level: 'note' as const });
  const set = (rule: typeof old) => (kept: Persona) => ({ ...kept, voice: withKey(kept.voice, scale, rule) });
  return quieter && { from: 'warn', to: 'note', apply: set(quieter), takeBack: set(old) };
}

function turnBesideDown(persona: Persona, beside: Beside, seen: Level): TurnDown | undefined {
  const old = persona.circumstances?.[beside];
  const from = old ?? seen;
  const to = oneDown(from);
  const set = (level: Level | undefined) => (kept: Persona) => ({
    ...kept,
    circumstances: withKey(kept.circumstances, beside, level),
  });
  return to && { from, to, apply: set(to), takeBack: set(old) };
}

/**
 * How the rule of `persona` about `kind` is turned down by one step; undefined where it does not stop presses any more,
 * or where no contract can change it, as for a wrong account. Where the contract is silent the rule has the level at
 * which it was seen to stop presses.
 */
export function turnDown(persona: Persona, kind: FindingKind, seen: Level): TurnDown | undefined {
  if (isOne(DETAIL_KINDS, kind)) return turnDetailDown(persona, kind, seen);
  if (isOne(SCALES, kind)) return turnVoiceDown(persona, kind);
  return isOne(BESIDES, kind) ? turnBesideDown(persona, kind, seen) : undefined;
}

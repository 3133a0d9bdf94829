import { VISIBILITIES, type Beside, type DetailKind, type Scale, type Subject } from '../../../persona/kinds.ts';
import { LEVELS } from '../../../persona/levels.ts';
import type { Level } from '../../../persona/levels.ts';
import type { Account, Persona, VoiceRule } from '../../../persona/types.ts';

/** What a select holds where the contract is silent. */
export const DEFAULT = '';

const levelOf = (choice: string): Level | undefined => LEVELS.find((level) => level === choice);

/** `record` with `key` set to `value`, or without `key` where there is no value. */
function withKey<Key extends string, Value>(
  record: Readonly<Partial<Record<Key, Value>>>,
  key: Key,
  value: Value | undefined,
): Partial<Record<Key, Value>> {
  const others = Object.entries(record).filter(([name]) => name !== key);
  const entries = value === undefined ? others : [...others, [key, value] as const];
  return Object.fromEntries(entries) as Partial<Record<Key, Value>>;
}

/** The persona with another level for a kind of detail. */
export function withDetailLevel(persona: Persona, kind: DetailKind, choice: string): Persona {
  return { ...persona, details: withKey(persona.details, kind, levelOf(choice)) };
}

/** The persona with another level for what goes out beside its words. */
export function withBesideLevel(persona: Persona, beside: Beside, choice: string): Persona {
  return { ...persona, circumstances: withKey(persona.circumstances ?? {}, beside, levelOf(choice)) };
}

/** The persona with another widest audience, or without one. */
export function withWidest(persona: Persona, choice: string): Persona {
  return { ...persona, widest: VISIBILITIES.find((visibility) => visibility === choice) };
}

/** The level of a voice rule, whether or not it draws its own line. */
export function voiceLevel(rule: VoiceRule | undefined): Level | undefined {
  return typeof rule === 'object' ? rule.level : rule;
}

/** The persona with another level for a subject, or none. */
export function withSubjectLevel(persona: Persona, subject: Subject, choice: string): Persona {
  return { ...persona, subjects: withKey(persona.subjects, subject, levelOf(choice)) };
}

/** The persona with another level for a scale. A line that was drawn by hand stays where it is. */
export function withVoiceLevel(persona: Persona, scale: Scale, choice: string): Persona {
  const level = levelOf(choice);
  const rule = persona.voice[scale];
  const next = level !== undefined && typeof rule === 'object' ? { ...rule, level } : level;
  return { ...persona, voice: withKey<Scale, VoiceRule>(persona.voice, scale, next) };
}

const isSame = (one: Account, other: Account): boolean =>
  one.site === other.site && one.uid === other.uid && one.name === other.name;

/** The persona without an account. */
export function withoutAccount(persona: Persona, account: Account): Persona {
  return { ...persona, accounts: persona.accounts.filter((kept) => !isSame(kept, account)) };
}

/** The persona with an account, which it has once however often it is added. */
export function withAccount(persona: Persona, account: Account): Persona {
  return { ...persona, accounts: [...withoutAccount(persona, account).accounts, account] };
}

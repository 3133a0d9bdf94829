import type { MaskColour } from './mask.ts';
import type { Persona } from './types.ts';

/**
 * Contracts to begin with, by what people keep a second account for. Name, glyph, purpose and principle are texts:
 * `starter.<id>.…` in `src/i18n`. The two that most people need stand first.
 */
export interface Starter {
  readonly id: 'front' | 'hole' | 'star' | 'love' | 'tool' | 'wechat';
  readonly stage: Persona['stage'];
  readonly colour: MaskColour;
  readonly contract: Required<Pick<Persona, 'details' | 'voice' | 'subjects'>>;
}

export const STARTERS: readonly Starter[] = [
  {
    // What classmates and family follow: plogs, learning, skills, friends; adverts where there are any.
    id: 'front',
    stage: 'front',
    colour: 'amber',
    contract: {
      voice: { vulgar: 'warn', hostile: 'warn', angry: 'warn', sad: 'warn' },
      subjects: { study: 'clear', nightlife: 'warn', fandom: 'warn', romance: 'warn', money: 'note' },
      details: { phone: 'hold', address: 'hold', dorm: 'warn' },
    },
  },
  {
    // Where one may rage, though not at somebody, and gives nobody's name away. A sunny day sounds like the other stage.
    id: 'hole',
    stage: 'back',
    colour: 'indigo',
    contract: {
      voice: { vulgar: 'clear', angry: 'clear', sad: 'clear', hostile: 'warn', happy: { level: 'note', above: 0.9 } },
      subjects: { promotion: 'warn' },
      details: {
        school: 'warn',
        class: 'warn',
        dorm: 'warn',
        employer: 'warn',
        place: 'note',
        person: 'warn',
        birthday: 'warn',
      },
    },
  },
  {
    // The star and the data for the star; nothing of one's own life.
    id: 'star',
    stage: 'back',
    colour: 'violet',
    contract: {
      voice: { fandom: 'clear', happy: 'clear', intense: 'clear', hostile: 'warn' },
      subjects: { fandom: 'clear', work: 'warn', 'school-life': 'warn', family: 'warn', roommates: 'warn' },
      details: { school: 'warn', class: 'warn', employer: 'warn', place: 'note', person: 'note' },
    },
  },
  {
    // Two people, day by day.
    id: 'love',
    stage: 'back',
    colour: 'rose',
    contract: {
      voice: { cute: 'clear', happy: 'clear', hostile: 'note' },
      subjects: { romance: 'clear', work: 'note', promotion: 'warn' },
      details: { person: 'warn', school: 'warn', employer: 'warn', place: 'warn', birthday: 'warn' },
    },
  },
  {
    // For information, lotteries, watching quietly: no private matters, and adverts belong to the main account.
    id: 'tool',
    stage: 'back',
    colour: 'teal',
    contract: {
      voice: { hostile: 'warn', vulgar: 'warn', sad: 'note', angry: 'warn' },
      subjects: {
        promotion: 'warn',
        romance: 'warn',
        family: 'warn',
        roommates: 'warn',
        health: 'warn',
        nightlife: 'warn',
      },
      details: { school: 'warn', class: 'warn', employer: 'warn', person: 'warn', place: 'note', birthday: 'warn' },
    },
  },
  {
    // Colleagues and customers read along.
    id: 'wechat',
    stage: 'front',
    colour: 'green',
    contract: {
      voice: { vulgar: 'warn', hostile: 'warn', angry: 'warn', cute: 'note', fandom: 'warn' },
      subjects: { work: 'clear', nightlife: 'warn', romance: 'warn', fandom: 'warn', health: 'note' },
      details: { address: 'hold', dorm: 'warn' },
    },
  },
];

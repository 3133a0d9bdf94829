import type { Beside, DetailKind, Scale, Subject, Visibility } from './kinds.ts';
import type { Level, SiteLevel } from './levels.ts';

/** The front stage is what family, classmates and the boss follow; the back stage is where the mask comes off. */
export type Stage = 'front' | 'back';

/** A login on one site that belongs to one persona. */
export interface Account {
  readonly site: string;
  readonly uid?: string | undefined;
  readonly name?: string | undefined;
}

/** A promise about one tone scale: its level, and the band (0…1) outside of which it is broken. */
export interface VoiceBand {
  readonly level: Level;
  /** Broken when the scale is above this. */
  readonly above?: number | undefined;
  /** Broken when the scale is below this. */
  readonly below?: number | undefined;
}

/** A bare level stands for the scale's own threshold. */
export type VoiceRule = Level | VoiceBand;

/** How a persona is shown: a glyph on a colour, so that two personas are told apart without reading. */
export interface Mask {
  readonly colour: string;
  readonly glyph: string;
}

/** A subject of the user's own: a draft is about it where one of its words stands. */
export interface OwnSubject {
  readonly name: string;
  readonly words: readonly string[];
  /** How loud a draft about it is; `clear` takes the subject for this persona. */
  readonly level: Level;
}

/** A role with its stage, purpose and accounts. What it promises — details, voice, subjects — is its contract. */
export interface Persona {
  readonly id: string;
  readonly name: string;
  readonly stage: Stage;
  /** What it is for, in one sentence. */
  readonly purpose?: string | undefined;
  /** What it keeps to, in one sentence. Absent where it was written before principles were asked for. */
  readonly principle?: string | undefined;
  /** When the user last said that the purpose still holds, milliseconds since the epoch. */
  readonly confirmedAt?: number | undefined;
  /** About how many people who know the user see its posts. */
  readonly circle?: number | undefined;
  readonly mask?: Mask | undefined;
  readonly accounts: readonly Account[];
  readonly details: Readonly<Partial<Record<DetailKind, Level>>>;
  readonly voice: Readonly<Partial<Record<Scale, VoiceRule>>>;
  readonly subjects: Readonly<Partial<Record<Subject, Level>>>;
  /** What the persona promises of subjects that only the user knows. */
  readonly ownSubjects?: readonly OwnSubject[] | undefined;
  /** The widest audience that a post of this persona may have. */
  readonly widest?: Visibility | undefined;
  /** How loud what goes out beside the words is; silent keys go by the stage. */
  readonly circumstances?: Readonly<Partial<Record<Beside, Level>>> | undefined;
  /** Words that this persona keeps for itself: said by another one, they are out of place. */
  readonly keeps?: readonly string[] | undefined;
}

/** Something true of the person, stored once, and the personas that may show it. Shown by any other, it drops the vest. */
export interface Fact {
  readonly id: string;
  readonly kind: DetailKind;
  readonly value: string;
  readonly aliases: readonly string[];
  readonly shownBy: readonly string[];
  /** Found only as it is spelled, whatever the script, case or gaps; not by what sounds or looks like it. */
  readonly exact?: boolean | undefined;
}

/** Somebody in a persona's audience. A draft may be about a listener, or be read by one. */
export interface Listener {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role?: string | undefined;
  readonly audienceOf: readonly string[];
}

/** Whether two personas may be known to be one person. */
export interface Link {
  readonly between: readonly [string, string];
  readonly policy: 'never' | 'deniable' | 'open';
}

/** What one site changes of every contract; silent keys change nothing. */
export interface SiteLevels {
  readonly details?: Readonly<Partial<Record<DetailKind, SiteLevel>>> | undefined;
  readonly voice?: SiteLevel | undefined;
}

/** How one site's drafts find their persona, and how loud the rules are there. */
export interface SiteRule {
  /** `by-account`, `ask` in each tab, or the id of the persona that stands in where the account is nobody's. */
  readonly persona: string;
  /** The persona stands in whatever account is logged in. */
  readonly always?: boolean | undefined;
  readonly paused: boolean;
  readonly levels?: SiteLevels | undefined;
}

/** All that a judgement needs to know of the user, and the extension's export format. */
export interface Wardrobe {
  readonly personas: readonly Persona[];
  readonly facts: readonly Fact[];
  readonly listeners: readonly Listener[];
  readonly links: readonly Link[];
  /** Rules by site, where the wardrobe is a file: in the store they are settings. */
  readonly sites?: Readonly<Record<string, SiteRule>> | undefined;
}

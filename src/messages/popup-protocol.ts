import type { Language } from '../i18n/language.ts';
import type { FindingKind } from '../judge/types.ts';
import type { Persona } from '../persona/types.ts';
import type { Outcome } from './guard-protocol.ts';
import type { TabView } from './tab-view.ts';

/** A persona as the popup shows it: no rule and no account goes along. */
export interface PopupPersona extends Pick<Persona, 'id' | 'name' | 'stage' | 'purpose' | 'mask'> {
  /** Whether drafts are judged by it: it has a purpose and a principle. */
  readonly inForce: boolean;
}

/** Who reads what is posted in a tab. */
export interface PopupAudience {
  /** Names of the persona's listeners. */
  readonly listeners: readonly string[];
  /** About how many read along, where the user said so. */
  readonly size?: number | undefined;
}

/** The near miss that was last. */
export interface LastStopped {
  readonly at: number;
  readonly level: 'warn' | 'hold';
  readonly kinds: readonly FindingKind[];
  readonly outcome: Outcome;
  /** Absent where the persona is gone. */
  readonly persona?: string | undefined;
}

/** All that the popup shows, read by the background: the popup opens no store, so that it is there at once. */
export interface PopupView {
  readonly tab: TabView;
  /** The language that the user chose; absent goes by the browser. */
  readonly language?: Language | undefined;
  readonly personas: readonly PopupPersona[];
  /** Absent where the tab is nobody's. */
  readonly audience?: PopupAudience | undefined;
  readonly lastStopped?: LastStopped | undefined;
  /** Drafts that were put away, and how many of them are due. */
  readonly parked: { readonly count: number; readonly due: number };
}

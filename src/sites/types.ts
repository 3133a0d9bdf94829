import type { Visibility } from '../persona/kinds.ts';

/** Key combinations that can send, as a user would name them; Meta counts as Ctrl. */
export type SendKey = 'Enter' | 'Ctrl+Enter' | 'Alt+Enter' | 'Shift+Enter';

/** Where a page tells a piece of text: the first selector with a non-empty match wins. */
export interface TextPlace {
  /** An element of the page; `script` searches the text of its inline scripts. */
  readonly selector: string;
  /** The attribute that holds it; the element's own text when absent. */
  readonly attribute?: string;
  /** Takes the first group out of what was found. */
  readonly pattern?: RegExp;
}

/** Where a page names the login: places in order of trust. */
export interface AccountPlaces {
  readonly uid?: readonly TextPlace[];
  readonly name?: readonly TextPlace[];
}

/** The control that sends a box's draft. */
export interface ControlPlace {
  /** Which elements can be it. */
  readonly selector: string;
  /** Its exact text after trimming. */
  readonly texts: readonly string[];
  /** How many ancestors above the editable may be searched for it. */
  readonly climb: number;
}

/** A dialog that is told from its twins by nothing but its title. */
export interface TitlePlace {
  /** The dialog around the editable. */
  readonly around: string;
  /** The element inside that holds the title, and the exact texts that are meant. */
  readonly title: string;
  readonly texts: readonly string[];
}

/** What goes out with the words though it stands beside them. Places are looked for as the control is. */
export interface CircumstancePlaces {
  /** The element that shows who will see the post, and what its texts mean. */
  readonly visibility?: { readonly selector: string; readonly texts: Readonly<Record<string, Visibility>> };
  /** The element that shows the place that goes out with the post; `none` is its text when none does. */
  readonly place?: { readonly selector: string; readonly none?: string };
  /** Labels of ticked boxes by which the draft is published in a second place as well. */
  readonly alsoPosts?: readonly string[];
  /** The field that takes pictures and other files. */
  readonly files?: string;
  /** What the page shows of each file that it took, and inside of it the control that takes the file away again. */
  readonly tiles?: { readonly selector: string; readonly remove: string };
}

/** One kind of compose box on one site: data only, so that a drift of the site is mended by data. */
export interface Surface {
  readonly id: string;
  readonly site: string;
  /** Exact host names. */
  readonly hosts: readonly string[];
  /** The path must begin so, where a host has other pages too. */
  readonly path?: string;
  /** The editable itself, in order of trust: placeholder, title, role, stable names. Never a whole hashed class. */
  readonly editor: readonly string[];
  /** Never the editable: hidden twins that hold the same words again. */
  readonly notEditor?: string;
  /** The editable must stand inside this, where the same editable means different things in different places. */
  readonly inside?: string;
  /** The dialog around the editable must have this title. */
  readonly titled?: TitlePlace;
  /** The other fields of the same post — title, lead, digest — which go out by the same control. */
  readonly fields?: readonly string[];
  /** Elements to look into for fields: hosts of open shadow roots, frames of the same origin. */
  readonly through?: string;
  /** Elements inside an editable that are no words of the user's: placeholders, widgets. */
  readonly ignore?: string;
  /** Editables that undo what is typed into them by a script: words are put into them as a paste. */
  readonly paste?: string;
  readonly control: ControlPlace;
  /** Keys that send from inside the editable. */
  readonly sendKeys: readonly SendKey[];
  /** Absent where the page names no login. */
  readonly account?: AccountPlaces;
  readonly circumstances?: CircumstancePlaces;
  /** The site saves what is typed while it is typed: before a send is not before it leaves the machine. */
  readonly autosaves?: boolean;
  /** True where the box is found by guesswork, which the chip shows. */
  readonly guess?: boolean;
}

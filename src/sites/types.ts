/** Key combinations that can send, as a user would name them; Meta counts as Ctrl. */
export type SendKey = 'Enter' | 'Ctrl+Enter' | 'Alt+Enter' | 'Shift+Enter';

/** Where a page tells a piece of text: the first selector with a non-empty match wins. */
export interface TextPlace {
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

/** One kind of compose box on one site: data only, so that a drift of the site is mended by data. */
export interface Surface {
  readonly id: string;
  readonly site: string;
  /** Exact host names. */
  readonly hosts: readonly string[];
  /** The editable itself, in order of trust: placeholder, title, role, stable names. Never a whole hashed class. */
  readonly editor: readonly string[];
  /** The editable must stand inside this, where the same editable means different things in different places. */
  readonly inside?: string;
  readonly control: ControlPlace;
  /** Keys that send from inside the editable. */
  readonly sendKeys: readonly SendKey[];
  readonly account: AccountPlaces;
  /** True where the box is found by guesswork, which the chip shows. */
  readonly guess?: boolean;
}

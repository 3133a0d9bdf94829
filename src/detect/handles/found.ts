/** A text, and the cheap signs of accounts in it that several ways to tell one ask for. */
export interface Signed {
  /** The folded text. */
  readonly text: string;
  /** A platform is named. */
  readonly hasPlatform: boolean;
  /** A platform is named, or something else that may have a name. */
  readonly hasName: boolean;
}

/** The name or number of an account, where it starts in the folded text, and how sure it is (0…1). */
export interface FoundName {
  readonly start: number;
  readonly name: string;
  readonly certainty: number;
}

/** A way to tell that a name is that of an account. */
export type Way = (signed: Signed) => FoundName[];

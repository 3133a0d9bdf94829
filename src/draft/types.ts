import type { Visibility } from '../persona/kinds.ts';

/** A stretch of a text in UTF-16 units, end exclusive: `text.slice(start, end)`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Which login a page shows, as far as the page tells it. */
export interface AccountSeen {
  /** The site's own stable number for the login, where the page has it. */
  readonly uid?: string;
  /** The screen name, where the page has it. */
  readonly name?: string;
}

/** What goes out with the words though it stands beside them. */
export interface Circumstances {
  readonly visibility?: Visibility | undefined;
  /** The place that goes out with the post, as the page shows it. */
  readonly place?: string | undefined;
  /** Label of a ticked box by which the draft is published in a second place as well. */
  readonly alsoPosts?: string | undefined;
  /** Names of the files that go out with the post. */
  readonly files?: readonly string[] | undefined;
  /** The site keeps what is typed while it is typed. */
  readonly autosaves?: boolean | undefined;
}

/** What stands in a compose box now. It is read afresh at every input event and again at the press. */
export interface Draft {
  readonly text: string;
  /** The site of the box (`weibo`, `wechat`), a key of the registry in `src/sites`. */
  readonly site?: string | undefined;
  /** The kind of box (`weibo-home`, `wechat-chat`), a key of the registry in `src/sites`. */
  readonly surface?: string | undefined;
  readonly account?: AccountSeen | undefined;
  readonly circumstances?: Circumstances | undefined;
}

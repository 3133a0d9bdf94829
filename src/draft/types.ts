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

/** What stands in a compose box now. It is read afresh at every input event and again at the press. */
export interface Draft {
  readonly text: string;
  /** The site of the box (`weibo`, `wechat`), a key of the registry in `src/sites`. */
  readonly site?: string | undefined;
  /** The kind of box (`weibo-home`, `wechat-chat`), a key of the registry in `src/sites`. */
  readonly surface?: string | undefined;
  readonly account?: AccountSeen | undefined;
}

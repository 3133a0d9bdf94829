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

/** Why a file, or part of it, was not read. */
export type UnreadBecause = 'size' | 'count' | 'pixels' | 'unseen' | 'damaged' | 'format';

/** What a file tells of whoever sends it, as it was read on this machine before it is sent. */
export interface FileTold {
  readonly unread?: UnreadBecause | undefined;
  /** Where the picture was taken; degrees, north and east positive. */
  readonly position?: { readonly latitude: number; readonly longitude: number } | undefined;
  /** Serial numbers of the camera's body and lens. */
  readonly serials?: readonly string[] | undefined;
  /** Who owns the camera or made the picture, as set up in it. */
  readonly owners?: readonly string[] | undefined;
  /** When it was taken, by the camera's own clock. */
  readonly takenAt?: string | undefined;
  /** The texts of the QR codes in the picture. */
  readonly qr?: readonly string[] | undefined;
  /** The picture's difference hash, 16 hex digits. */
  readonly likeness?: string | undefined;
  /** A copy of it can be made that tells nothing of this. */
  readonly strippable?: boolean | undefined;
}

/** A file that goes out with a draft. */
export interface AttachedFile {
  readonly name: string;
  /** Names this file and no other as long as its page lives; absent where no page holds it. */
  readonly id?: string | undefined;
  /** Absent until it was read. */
  readonly told?: FileTold | undefined;
}

/** What goes out with the words though it stands beside them. */
export interface Circumstances {
  readonly visibility?: Visibility | undefined;
  /** The place that goes out with the post, as the page shows it. */
  readonly place?: string | undefined;
  /** Label of a ticked box by which the draft is published in a second place as well. */
  readonly alsoPosts?: string | undefined;
  /** The files that go out with the post. */
  readonly files?: readonly AttachedFile[] | undefined;
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

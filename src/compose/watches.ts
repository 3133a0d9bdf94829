import type { Box } from './find.ts';
import { readPost } from './post.ts';
import { newWatch, type Watch } from './watch.ts';

/** What is remembered of each compose box of one frame, and whose words stand in it. */
export interface Watches {
  /** What is remembered of a box; nothing where it was never used. */
  find(box: Box): Watch | undefined;
  /** What is remembered of a box from now on. */
  of(box: Box): Watch;
  /** To be told when the user's own hand left the words of a box as they stand now. */
  typedIn(box: Box): void;
  /** Whether what stands in a box is what the user's own hand left there, and nothing that the page put in. */
  isUsersOwn(box: Box): boolean;
}

export function keepWatches(page: Window): Watches {
  const watches = new WeakMap<HTMLElement, Watch>();
  const find = (box: Box): Watch | undefined => watches.get(keyField(box));
  const of = (box: Box): Watch => {
    const watch = find(box) ?? newWatch(box);
    watches.set(keyField(box), watch);
    return watch;
  };

  return {
    find,
    of,
    typedIn: (box) => void (of(box).typed = readPost(box).text),
    isUsersOwn: (box) =>
      // The hand in a frame is seen by the guard of that frame.
      box.fields.some(({ ownerDocument }) => ownerDocument !== page.document) ||
      find(box)?.typed === readPost(box).text,
  };
}

/** All fields of a post are one draft, which is known by the first of them. */
function keyField({ fields: [first], editable }: Box): HTMLElement {
  return first ?? editable;
}

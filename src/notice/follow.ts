/** Something to look at once a frame: when `look` gives another answer than the frame before, `changed` is called. */
export interface Followed {
  look(): string | number;
  changed(): void;
}

/**
 * Looks once a frame while it runs. A page moves a box, and empties it after a send, in more ways than events tell of;
 * it runs only while a chip stands over a box in use.
 */
export function followFrames(followed: readonly Followed[]): { start(): void; stop(): void } {
  let frame = 0;
  let last: (string | number)[] = [];

  const look = (): void => {
    const now = followed.map((one) => one.look());
    const before = last;
    last = now;
    frame = requestAnimationFrame(look);
    if (before.length > 0) followed.forEach((one, index) => now[index] !== before[index] && one.changed());
  };

  return {
    start() {
      if (!frame) frame = requestAnimationFrame(look);
    },
    stop() {
      cancelAnimationFrame(frame);
      frame = 0;
      last = [];
    },
  };
}

/** Where an element stands and how far it is scrolled, as one string to compare. */
export function stanceOf(element: Element): string {
  const { left, top, width, height } = element.getBoundingClientRect();
  return `${left},${top},${width},${height},${element.scrollLeft},${element.scrollTop}`;
}

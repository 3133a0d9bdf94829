import type { Frame } from 'puppeteer-core';
import type { Surface } from '../../../src/sites/types.ts';

/** How many shown elements of a page a surface's selectors match: editables, other fields of the post, controls. */
export type Counts = readonly [editors: number, fields: number, controls: number];

/** Counts in all of `frames` and in their open shadow roots. */
export async function countsOf(frames: readonly Frame[], surface: Surface): Promise<Counts> {
  const { editor, fields = [], notEditor = '', inside = '', control } = surface;
  const wanted = { editor, fields, notEditor, inside, control: control.selector, texts: control.texts };
  const counts = await Promise.all(frames.map((frame) => frame.evaluate(countIn, wanted)));
  return counts.reduce<Counts>((sum, count) => [sum[0] + count[0], sum[1] + count[1], sum[2] + count[2]], [0, 0, 0]);
}

interface Wanted {
  readonly editor: readonly string[];
  readonly fields: readonly string[];
  readonly notEditor: string;
  readonly inside: string;
  readonly control: string;
  readonly texts: readonly string[];
}

/** Runs in the page. */
function countIn({ editor, fields, notEditor, inside, control, texts }: Wanted): Counts {
  const elements: HTMLElement[] = [];
  const collect = (root: ParentNode): void => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.getClientRects().length > 0) elements.push(element);
      if (element.shadowRoot) collect(element.shadowRoot);
    }
  };
  collect(document);
  const isMeant = (element: HTMLElement): boolean =>
    !(notEditor && element.matches(notEditor)) && (!inside || element.closest(inside) !== null);
  const among = (selectors: readonly string[]): HTMLElement[] =>
    selectors.length ? elements.filter((element) => element.matches(selectors.join(',')) && isMeant(element)) : [];
  const editors = among(editor);
  return [
    editors.length,
    among(fields).filter((field) => !editors.includes(field)).length,
    elements.filter((element) => element.matches(control) && texts.includes(element.textContent.trim())).length,
  ];
}

import { parseHTML } from 'linkedom';
import { vi } from 'vitest';

/** A page without layout: `[hidden]` stands for whatever is not shown. */
export interface Page {
  readonly window: Window;
  readonly document: Document;
  /** The one element that fits. */
  find(selector: string): HTMLElement;
  /** The composed path of an event on that element. */
  path(selector: string): EventTarget[];
}

/** @param url where the page stands, which decides the boxes that it can have. */
export function pageOf(body: string, url = 'https://weibo.com/'): Page {
  const { document } = parseHTML(`<!doctype html><html><body>${body}</body></html>`);
  const window: { document: Document; location: URL; parent?: unknown } = { document, location: new URL(url) };
  window.parent = window;
  const find = (selector: string): HTMLElement => {
    const [first, ...others] = document.querySelectorAll<HTMLElement>(selector);
    if (!first || others.length > 0) throw new Error(`${selector} fits ${others.length + (first ? 1 : 0)} elements.`);
    return first;
  };
  return {
    window: window as unknown as Window,
    document,
    find,
    path(selector) {
      const path: Node[] = [];
      for (let node: Node | null = find(selector); node; node = node.parentNode) path.push(node);
      return [...path, window as unknown as Window];
    },
  };
}

/** Gives Node the classes by which elements are told apart, and the three answers that only a layout has. */
export function stubElementClasses(): void {
  const page = parseHTML('<!doctype html>') as unknown as Record<string, { prototype: object }>;
  for (const name of CLASSES) vi.stubGlobal(name, page[name]);
  // Two things that linkedom leaves out.
  Object.assign(page['Node']!, { DOCUMENT_POSITION_FOLLOWING: 4 });
  vi.stubGlobal('HTMLFormElement', { [Symbol.hasInstance]: (node: Partial<Element>) => node.localName === 'form' });
  Object.defineProperty(page['Document']!.prototype, 'elementsFromPoint', { configurable: true, value: () => [] });
  const { prototype } = page['HTMLElement']!;
  Object.defineProperties(prototype, {
    isContentEditable: {
      configurable: true,
      get(this: HTMLElement) {
        const said = this.closest('[contenteditable]')?.getAttribute('contenteditable') ?? 'false';
        return said !== 'false';
      },
    },
    getClientRects: {
      configurable: true,
      value(this: HTMLElement) {
        return this.closest('[hidden]') ? [] : [{}];
      },
    },
  });
}

const CLASSES = [
  'Document',
  'Element',
  'HTMLBRElement',
  'HTMLElement',
  'HTMLIFrameElement',
  'HTMLImageElement',
  'HTMLInputElement',
  'HTMLTextAreaElement',
  'Node',
  'ShadowRoot',
  'Text',
] as const;

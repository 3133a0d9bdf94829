import type { Range as TextRange } from '../messages/guard-protocol.ts';
import type { Box } from './geometry.ts';
import type { TextField } from './text-field.ts';

/** Everything that decides where a text field breaks its lines and puts its letters. */
const TYPOGRAPHY = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-optical-sizing',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-variation-settings',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'tab-size',
  'text-align',
  'text-indent',
  'text-rendering',
  'text-transform',
  'text-wrap',
  'word-break',
  'word-spacing',
  'writing-mode',
] as const;

/**
 * Measures where words stand in a text field, which no browser tells. The ghost is laid out as the field is, invisible,
 * inside the closed root; its words are generated content, because a text node there could be found by the page
 * (`window.find`, Firefox's selection).
 */
export interface Ghost {
  readonly element: HTMLElement;
  /** One list of boxes for each range, in CSS pixels of the viewport. Ranges are sorted and do not overlap. */
  measure(field: TextField, ranges: readonly TextRange[]): Box[][];
}

export function makeGhost(page: Document): Ghost {
  const element = page.createElement('div');
  element.className = 'ghost';
  let laidOut = '';

  const word = (text: string): HTMLElement => {
    const span = page.createElement('i');
    span.dataset['t'] = text;
    return span;
  };

  return {
    element,
    measure(field, ranges) {
      const text = field.value;
      const layout = JSON.stringify([text, ranges]);
      if (layout !== laidOut) {
        element.replaceChildren(...cut(text, ranges).map(word));
        laidOut = layout;
      }
      wear(element, field);
      return boxesOf(element, field);
    },
  };
}

/** The text in turn before, in, between … the ranges. What stands after the last marked line moves no mark. */
function cut(text: string, ranges: readonly TextRange[]): string[] {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    parts.push(text.slice(at, start), text.slice(start, end));
    at = end;
  }
  const line = text.indexOf('\n', at);
  parts.push(text.slice(at, line < 0 ? undefined : line));
  return parts;
}

function wear(ghost: HTMLElement, field: TextField): void {
  const style = getComputedStyle(field);
  for (const property of TYPOGRAPHY) ghost.style.setProperty(property, style.getPropertyValue(property));
  ghost.style.setProperty('white-space', field instanceof HTMLInputElement ? 'pre' : style.whiteSpace);
  // The language decides which shapes and which breaks a font gives.
  ghost.lang = field.closest<HTMLElement>('[lang]')?.lang ?? '';
  ghost.style.setProperty('width', `${field.clientWidth}px`);
}

function boxesOf(ghost: HTMLElement, field: TextField): Box[][] {
  const outer = field.getBoundingClientRect();
  const origin = ghost.getBoundingClientRect();
  // A field that the page zooms or scales is larger on the screen than in its own layout.
  const scale = field.offsetWidth ? outer.width / field.offsetWidth : 1;
  const left = outer.left + (field.clientLeft - field.scrollLeft) * scale;
  const top = outer.top + (field.clientTop - field.scrollTop + innerTop(field, ghost)) * scale;
  return [...ghost.children]
    .filter((_, index) => index % 2 === 1)
    .map((span) =>
      [...span.getClientRects()].map((rect) => ({
        left: left + (rect.left - origin.left) * scale,
        top: top + (rect.top - origin.top) * scale,
        right: left + (rect.right - origin.left) * scale,
        bottom: top + (rect.bottom - origin.top) * scale,
      })),
    );
}

/** A single-line field centres its line; a text area begins at its top. */
function innerTop(field: TextField, ghost: HTMLElement): number {
  return field instanceof HTMLInputElement ? (field.clientHeight - ghost.offsetHeight) / 2 : 0;
}

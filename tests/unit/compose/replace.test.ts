import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { replaceWords } from '../../../src/compose/replace.ts';
import type { Edit } from '../../../src/messages/guard-protocol.ts';

/** A text field that can do what a user's typing does, and counts it: each time is one step of the browser's undo. */
class Field {
  value: string;
  steps = 0;
  focused = false;
  #selection: [number, number] = [0, 0];

  constructor(value: string) {
    this.value = value;
  }

  focus(): void {
    this.focused = true;
  }

  setSelectionRange(start: number, end: number): void {
    this.#selection = [start, end];
  }

  type(words: string): void {
    const [start, end] = this.#selection;
    this.value = this.value.slice(0, start) + words + this.value.slice(end);
    this.steps += 1;
  }
}

let field: Field;

beforeEach(() => {
  vi.stubGlobal('HTMLTextAreaElement', Field);
  vi.stubGlobal('HTMLInputElement', Field);
  vi.stubGlobal('document', {
    execCommand: (_command: string, _ui: boolean, words: string) => {
      field.type(words);
    },
  });
});
afterEach(() => void vi.unstubAllGlobals());

function replaceIn(text: string, edits: readonly Edit[], measuredOn = text): boolean {
  field = new Field(text);
  return replaceWords(field as unknown as HTMLElement, edits, measuredOn);
}

/** A text cut into parts, some of which are replaced. */
const edited = fc
  .array(fc.record({ words: fc.string({ minLength: 1, maxLength: 6 }), to: fc.option(fc.string({ maxLength: 6 })) }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => {
    const edits: Edit[] = [];
    let text = '';
    for (const { words, to } of parts) {
      if (to !== null) edits.push({ start: text.length, end: text.length + words.length, text: to });
      text += words;
    }
    return { text, edits, expected: parts.map(({ words, to }) => to ?? words).join('') };
  })
  .filter(({ edits }) => edits.length > 0);

describe('words in a text field', () => {
  it('are replaced by the chosen ones and nothing else is, in one step of undo', () => {
    fc.assert(
      fc.property(edited, fc.boolean(), ({ text, edits, expected }, reversed) => {
        replaceIn(text, reversed ? edits.toReversed() : edits);
        expect(field.value).toBe(expected);
        expect(field.steps).toBe(1);
      }),
    );
  });

  it('get the focus first, as typing needs it', () => {
    replaceIn('我们北邮', [{ start: 2, end: 4, text: '学校' }]);
    expect(field).toMatchObject({ value: '我们学校', focused: true });
  });

  it('are taken out where nothing comes in their place', () => {
    expect(replaceIn('我们北邮的食堂', [{ start: 2, end: 4, text: '' }])).toBe(true);
    expect(field.value).toBe('我们的食堂');
  });

  it('are left alone when another text stands there by now', () => {
    expect(replaceIn('我在北邮', [{ start: 2, end: 4, text: '学校' }], '我们北邮')).toBe(false);
    expect(field).toMatchObject({ value: '我在北邮', steps: 0, focused: false });
  });
});

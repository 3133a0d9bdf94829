import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { replaceWords } from '../../../src/compose/replace.ts';
import { weiboHome } from '../../../src/sites/weibo/home.ts';
import type { Box } from '../../../src/compose/find.ts';
import type { Edit } from '../../../src/messages/guard-protocol.ts';

/** A text field that can do what a user's typing does, and counts it: each time is one step of the browser's undo. */
class Field {
  value: string;
  steps = 0;
  focused = false;
  readonly ownerDocument = {
    execCommand: (_command: string, _ui: boolean, words: string) => {
      this.type(words);
    },
  };
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

/** The box of a post that is written in these fields. */
function boxOf(...fields: Field[]): Box {
  const editables = fields as unknown as HTMLElement[];
  return { editable: editables[0]!, fields: editables, surface: weiboHome };
}

beforeEach(() => {
  vi.stubGlobal('HTMLTextAreaElement', Field);
  vi.stubGlobal('HTMLInputElement', Field);
});
afterEach(() => void vi.unstubAllGlobals());

function replaceIn(text: string, edits: readonly Edit[], measuredOn = text): boolean {
  field = new Field(text);
  return replaceWords(boxOf(field), edits, measuredOn);
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

describe('words in several fields of one post', () => {
  it('are replaced in their own field each, and a field without any is left alone', () => {
    const [title, lead, body] = [new Field('北邮的食堂'), new Field('今天'), new Field('我们北邮真的绝了')];
    const box = boxOf(title, lead, body);
    const text = '北邮的食堂\n\n今天\n\n我们北邮真的绝了';
    const edits = ['北邮的', '北邮真'].map((words) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + 2,
      text: '学校',
    }));
    expect(replaceWords(box, edits, text)).toBe(true);
    expect([title.value, lead.value, body.value]).toEqual(['学校的食堂', '今天', '我们学校真的绝了']);
    expect([title.steps, lead.steps, body.steps]).toEqual([1, 0, 1]);
  });

  it('are left alone when another text stands in any of them by now', () => {
    const [title, body] = [new Field('食堂'), new Field('我们北邮')];
    expect(replaceWords(boxOf(title, body), [{ start: 5, end: 7, text: '学校' }], '菜单\n\n我们北邮')).toBe(false);
    expect([title.steps, body.steps]).toEqual([0, 0]);
  });
});

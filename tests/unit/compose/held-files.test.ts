import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exifBlock, exifSegment, jpegWith } from '../files/pictures.ts';
import { CALM, Stage, stubFrame, wait, written } from '../support/stage.ts';

beforeEach(() => {
  stubFrame();
  vi.stubGlobal(
    'DataTransfer',
    class {
      readonly files: File[] = [];
      readonly items = { add: (file: File) => this.files.push(file) };
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Weibo's composer with its field for pictures and what it shows of them. */
const COMPOSER = `<div><textarea id="box" placeholder="有什么新鲜事想分享给大家？"></textarea>
  <div id="tiles"></div><div><input id="field" type="file"><button id="send">发送</button></div></div>
  <div><input id="far" type="file"></div>`;

const picture = (name = 'IMG_0001.jpg'): File => new File([name], name, { type: 'image/jpeg' });

/** The field for files, which may take several at once. */
function fieldOf(stage: Stage, at = '#field', multiple = true) {
  const field = stage.page.find(at) as HTMLInputElement;
  // linkedom takes no event of Node's.
  const dispatchEvent = ({ type }: Event): void => void stage.heard.push(`scripted ${type}`);
  return Object.assign(field, { multiple, dispatchEvent }) as unknown as { files: File[]; multiple: boolean };
}

/** The user chooses files; the page takes them out of the field, as Weibo does, or leaves them in it. */
function choose(
  stage: Stage,
  files: File[],
  { keeps = false, at = '#field', multiple = true, isTrusted = true } = {},
): void {
  const field = fieldOf(stage, at, multiple);
  field.files = files;
  stage.happen('change', { isTrusted }, at);
  if (!keeps) field.files = [];
  wait(1);
}

/** The page shows so many pictures, each with a control that takes it away. */
function show(stage: Stage, count: number): void {
  const tiles = stage.page.find('#tiles');
  tiles.innerHTML = '<div class="_picbed_1"><i title="删除"></i></div>'.repeat(count);
  for (const remover of tiles.querySelectorAll<HTMLElement>('i')) remover.click = () => remover.parentElement?.remove();
}

function composer(text = CALM): Stage {
  const stage = new Stage({ body: COMPOSER });
  stage.happen('focusin');
  stage.state('on');
  stage.type(text);
  return stage;
}

const names = (stage: Stage): readonly string[] =>
  stage.asked.at(-1)!.draft.circumstances?.files?.map(({ name }) => name) ?? [];

describe('files that the user gives a page', () => {
  it('go out with the draft by name, though the page empties its field', () => {
    const stage = composer();
    choose(stage, [picture(), picture('b.png')]);
    expect(names(stage)).toEqual(['IMG_0001.jpg', 'b.png']);
    stage.type(`${CALM}！`);
    expect(names(stage)).toEqual(['IMG_0001.jpg', 'b.png']);
    expect(JSON.stringify(stage.line.said)).not.toContain('image/jpeg');
  });

  it.each([
    ['paste', 'clipboardData'],
    ['drop', 'dataTransfer'],
  ])('are seen by %s, too, and added to the others', (type, data) => {
    const stage = composer();
    choose(stage, [picture('a.png')]);
    const event = { [data]: { files: [picture('b.png')] } };
    stage.happen(type, event);
    expect(names(stage)).toEqual(['a.png', 'b.png']);
    stage.happen(type, { [data]: { files: [] } });
    expect(names(stage)).toEqual(['a.png', 'b.png']);
  });

  it('are kept from nobody: the page hears of each event', () => {
    const stage = composer();
    choose(stage, [picture()]);
    stage.happen('drop', { dataTransfer: { files: [picture()] } });
    expect(stage.heard.slice(-2)).toEqual(['change', 'drop']);
  });

  it('bring the box into use that they stand beside', () => {
    const stage = new Stage({ body: COMPOSER });
    choose(stage, [picture()]);
    stage.state('on');
    expect(names(stage)).toEqual(['IMG_0001.jpg']);
    stage.answer('hold');
    expect(stage.screen.chip).toBe('hold');
  });

  it('are none where a script feigns it, while paused, or far from every box', () => {
    const stage = composer();
    choose(stage, [picture()], { isTrusted: false });
    expect(names(stage)).toEqual([]);
    stage.state('paused');
    choose(stage, [picture()]);
    stage.state('on');
    stage.happen('focusin');
    expect(names(stage)).toEqual([]);
  });
});

describe('another choice', () => {
  it('replaces the one before, where the field takes one or still shows it', () => {
    const one = composer();
    choose(one, [picture('a.png')], { multiple: false });
    choose(one, [picture('b.png')], { multiple: false });
    expect(names(one)).toEqual(['b.png']);
    const several = composer();
    choose(several, [picture('a.png')], { keeps: true });
    choose(several, [picture('b.png')], { keeps: true });
    expect(names(several)).toEqual(['b.png']);
  });

  it('adds to it, where the page has taken it out of a field for several', () => {
    const stage = composer();
    choose(stage, [picture('a.png')]);
    choose(stage, [picture('b.png')]);
    expect(names(stage)).toEqual(['a.png', 'b.png']);
  });
});

describe('files are forgotten', () => {
  it('when the page shows none any more', () => {
    const stage = composer();
    choose(stage, [picture()]);
    show(stage, 1);
    stage.type(`${CALM}。`);
    expect(names(stage)).toEqual(['IMG_0001.jpg']);
    show(stage, 0);
    stage.type(`${CALM}！`);
    expect(names(stage)).toEqual([]);
  });

  it('when the post went out, and not before the page took it', () => {
    const stage = composer();
    choose(stage, [picture()]);
    stage.answer('clear');
    expect(stage.press()).toBe('see');
    expect(stage.line.said.at(-1)).toMatchObject({ type: 'passed' });
    expect(names(stage)).toEqual(['IMG_0001.jpg']);
    stage.field().value = '';
    stage.guard.lookAgain();
    expect(names(stage)).toEqual([]);
  });

  it('when the page empties the box, and not when the user does', () => {
    const stage = composer();
    choose(stage, [picture()]);
    stage.type('');
    expect(names(stage)).toEqual(['IMG_0001.jpg']);
    stage.type(CALM);
    stage.field().value = '';
    stage.guard.lookAgain();
    expect(names(stage)).toEqual([]);
  });
});

it('a post of pictures alone is no empty box', () => {
  const stage = composer('');
  choose(stage, [picture()]);
  stage.answer('clear');
  stage.press();
  expect(stage.line.said.at(-1)).toMatchObject({ type: 'passed' });
});

describe('files that the background does not know yet', () => {
  const unread = (stage: Stage, level: 'clear' | 'hold' = 'clear') =>
    stage.hear({
      type: 'verdict',
      rev: stage.asked.at(-1)!.rev,
      level,
      marks: [],
      judgement: level,
      doubt: false,
      unread: true,
    });

  it('are handed to the card, each under the number that the draft names it by', () => {
    const stage = composer();
    const file = picture();
    choose(stage, [file]);
    expect(stage.screen.handed).toEqual([]);
    unread(stage);
    const [{ id } = { id: '' }] = stage.asked.at(-1)!.draft.circumstances!.files!;
    expect(stage.screen.handed).toEqual([{ files: [{ id, file }] }]);
  });

  it('have a press wait until they were read', () => {
    const stage = composer();
    choose(stage, [picture()]);
    unread(stage);
    expect(stage.press()).toBe('stop');
    expect(stage.cards).toEqual([]);
    stage.answer('hold');
    expect([stage.sent, stage.cards]).toEqual([[], [true]]);
  });

  it('let a press go that waited for nothing worse', () => {
    const stage = composer();
    choose(stage, [picture()]);
    unread(stage);
    stage.press();
    stage.answer('clear');
    expect(stage.sent).toEqual([CALM]);
  });

  it('stop the first press where nobody can read them, and say so', () => {
    const stage = composer();
    choose(stage, [picture()]);
    unread(stage);
    stage.press();
    wait(2000);
    expect([stage.sent, stage.screen.chip]).toEqual([[], 'silent']);
  });
});

describe('a clean copy', () => {
  const place = exifSegment(exifBlock({ position: [39.96, 116.355] }));
  const photo = (): File =>
    new File([jpegWith([place]) as Uint8Array<ArrayBuffer>], 'IMG_0001.JPG', { type: 'image/jpeg' });

  async function strip(stage: Stage, index = 0): Promise<void> {
    vi.useRealTimers();
    const draft = stage.asked.at(-1)!;
    stage.hear({ type: 'strip', rev: draft.rev, file: draft.draft.circumstances!.files![index]!.id! });
    await new Promise((resolve) => setTimeout(resolve, 20));
  }

  const isClean = async (file: File): Promise<boolean> =>
    Buffer.from(await file.arrayBuffer()).equals(Buffer.from(jpegWith([])));

  it('takes the place of the file in a field that still shows it', async () => {
    const stage = composer();
    choose(stage, [photo(), picture('b.png')], { keeps: true });
    await strip(stage);
    const { files } = fieldOf(stage);
    expect(files.map(({ name }) => name)).toEqual(['picture.jpg', 'b.png']);
    expect(await isClean(files[0]!)).toBe(true);
    expect(stage.heard.slice(-2)).toEqual(['scripted input', 'scripted change']);
    expect(names(stage)).toEqual(['picture.jpg', 'b.png']);
  });

  it('is chosen anew, after everything was taken away, where the page took it out of its field', async () => {
    const stage = composer();
    choose(stage, [photo(), picture('b.png')]);
    show(stage, 2);
    stage.type(`${CALM}。`);
    await strip(stage);
    expect(stage.page.document.querySelectorAll('[class*="_picbed_"]')).toHaveLength(0);
    expect(fieldOf(stage).files.map(({ name }) => name)).toEqual(['picture.jpg', 'b.png']);
    expect(names(stage)).toEqual(['picture.jpg', 'b.png']);
    expect(stage.screen.handed).toEqual([]);
  });

  it('is offered on the card where the page takes none, and the next choice takes its place', async () => {
    const stage = composer();
    choose(stage, [photo()]);
    await strip(stage);
    const [{ clean } = {}] = stage.screen.handed;
    expect(clean).toHaveLength(1);
    expect(await isClean(clean![0]!)).toBe(true);
    expect(names(stage)).toEqual(['IMG_0001.JPG']);
    stage.happen('paste', { clipboardData: { files: [clean![0]!] } });
    expect(names(stage)).toEqual(['picture.jpg']);
  });

  it('is none of a file that is no picture', async () => {
    const stage = composer();
    choose(stage, [picture('a.pdf')], { keeps: true });
    await strip(stage);
    expect([names(stage), stage.screen.handed]).toEqual([['a.pdf'], []]);
  });
});

it('knows no files in a box without any', () => {
  expect(written(CALM).asked.at(-1)?.draft.circumstances?.files).toBeUndefined();
});

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { boxAt, boxOfControlAt } from '../../../src/compose/find.ts';
import { inPart, readPost } from '../../../src/compose/post.ts';
import { surfacesOf } from '../../../src/sites/registry.ts';
import { CALM, LEAK, Stage, stubFrame } from '../support/stage.ts';
import { type Page, pageOf } from '../support/page.ts';

beforeEach(stubFrame);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Weibo's video form: title and words go out by the same control. */
const VIDEO = `<div><div><input id="title" placeholder="填写标题（0～30个字）"></div>
  <div><textarea id="box" placeholder="有什么新鲜事想分享给大家？"></textarea></div>
  <div><input id="search" type="search" placeholder="搜索合集"></div><button id="send">发布</button></div>`;

/** A user in that form, whose fields hold nothing that was judged yet. */
function inVideoForm(): Stage {
  const stage = new Stage({ body: VIDEO, url: 'https://weibo.com/upload/channel' });
  stage.happen('focusin');
  stage.state('on');
  return stage;
}

const textAsked = (stage: Stage) => stage.asked.at(-1)?.draft.text;

describe('several fields of one post', () => {
  it('are one draft, in the order of the page, whichever is written in', () => {
    const stage = inVideoForm();
    stage.type(CALM);
    stage.type('食堂', '#title');
    expect(textAsked(stage)).toBe(`食堂\n\n${CALM}`);
    stage.type(LEAK);
    expect(textAsked(stage)).toBe(`食堂\n\n${LEAK}`);
    expect(stage.asked.at(-1)?.draft.surface).toBe('weibo-video');
  });

  it.each(['#title', '#box'])('are stopped for a leak in any of them: %s', (leaking) => {
    const stage = inVideoForm();
    stage.type(leaking === '#title' ? LEAK : CALM, '#title');
    stage.type(leaking === '#box' ? LEAK : CALM, '#box');
    stage.answer('hold');
    expect(stage.press()).toBe('stop');
    expect([stage.sent, stage.cards]).toEqual([[], [true]]);
  });

  it.each(['#title', '#box'])('are judged anew for a change that no event told of: %s', (changed) => {
    const stage = inVideoForm();
    stage.type(CALM);
    stage.answer('clear');
    stage.field(changed).value = LEAK;
    expect(stage.press()).toBe('stop');
    expect(textAsked(stage)).toContain(LEAK);
  });

  it('keep what was stopped and let go in one of them when the user goes on in another', () => {
    const stage = inVideoForm();
    stage.type(LEAK);
    stage.answer('warn');
    stage.press();
    stage.happen('focusin', {}, '#title');
    expect(stage.asked.filter(({ draft }) => draft.text.includes(LEAK))).toHaveLength(1);
    vi.advanceTimersByTime(700);
    expect(stage.press()).toBe('see');
  });

  it('have each mark drawn in its own field, measured from that field’s start', () => {
    const stage = inVideoForm();
    stage.type('北邮食堂', '#title');
    stage.type(LEAK);
    const { rev, draft } = stage.asked.at(-1)!;
    const second = draft.text.lastIndexOf('北邮');
    const marks = [0, second].map((start) => ({ start, end: start + 2, level: 'hold' as const }));
    stage.hear({ type: 'verdict', rev, level: 'hold', marks, judgement: 'j', doubt: false });
    const drawn = stage.screen.target?.parts.map(({ editable, marks }) => [editable.id, marks[0]?.start]);
    expect(drawn).toEqual([
      ['title', 0],
      ['box', LEAK.indexOf('北邮')],
    ]);
  });

  it('are left when the focus leaves any of them', () => {
    const stage = inVideoForm();
    stage.type(LEAK, '#title');
    stage.answer('hold');
    stage.happen('focusout', {}, '#title');
    expect(stage.screen.chip).toBeUndefined();
  });

  it('have no field among them that the post does not have', () => {
    const stage = inVideoForm();
    stage.type('合集', '#search');
    stage.type(CALM);
    expect(textAsked(stage)).toBe(`\n\n${CALM}`);
  });
});

it('stops a press of the second control of a box as of the first', () => {
  const stage = new Stage({
    body: `<div><textarea id="box" placeholder="有什么新鲜事想分享给大家？"></textarea>
      <button id="send">发送</button><button id="second">发布</button></div>`,
  });
  stage.happen('focusin');
  stage.state('on');
  stage.type(LEAK);
  stage.answer('hold');
  expect([stage.press('#send'), stage.press('#second')]).toEqual(['stop', 'stop']);
});

it('stops a press of a control in an open shadow root beside its box', () => {
  const stage = new Stage({
    body: '<div><textarea id="box" placeholder="有什么新鲜事想分享给大家？"></textarea><wb-button id="host"></wb-button></div>',
  });
  const root = stage.page.find('#host').attachShadow({ mode: 'open' });
  root.innerHTML = '<button>发送</button>';
  stage.happen('focusin');
  stage.state('on');
  stage.type(LEAK);
  stage.answer('hold');
  const path = [root.querySelector('button'), root, ...stage.page.path('#host')];
  expect(stage.play(['click'], '#host', { path })).toEqual(['stop']);
});

describe('an article whose body stands in a frame of the page’s origin', () => {
  const ARTICLE = `<div><input id="title"><div><iframe id="ueditor_0"></iframe></div>
    <div id="js_send"><button id="publish">发表</button></div></div>`;
  const URL_OF_ARTICLE = 'https://mp.weixin.qq.com/cgi-bin/appmsg?t=media/appmsg_edit';

  /** Puts the body into the frame. */
  function fill(page: Page, words: string): HTMLElement {
    const { document } = pageOf('');
    document.body.className = 'view';
    document.body.setAttribute('contenteditable', 'true');
    document.body.innerHTML = `<p>${words}</p>`;
    Object.defineProperty(page.find('#ueditor_0'), 'contentDocument', { configurable: true, value: document });
    return document.body;
  }

  it('is read as a whole when its control is pressed, though no event of the frame is heard around it', () => {
    const stage = new Stage({ body: ARTICLE, url: URL_OF_ARTICLE });
    stage.happen('focusin', {}, '#title');
    stage.state('on');
    stage.type('食堂', '#title');
    fill(stage.page, CALM);
    stage.press('#publish');
    expect(textAsked(stage)).toBe(`食堂\n\n${CALM}`);
    stage.heard.length = 0;
    stage.answer('clear');
    expect(stage.heard).toEqual(['click']);
    fill(stage.page, LEAK);
    expect(stage.press('#publish')).toBe('stop');
    expect(textAsked(stage)).toBe(`食堂\n\n${LEAK}`);
  });

  it.each(['before', 'behind'])(
    'has its title read with it where the frame counts as standing %s the control',
    (where) => {
      const page = pageOf(ARTICLE, URL_OF_ARTICLE);
      const body = fill(page, CALM);
      page.find('#title').setAttribute('value', LEAK);
      // In which order nodes of two documents come is for each browser to say.
      Object.defineProperty(body, 'compareDocumentPosition', { value: () => (where === 'before' ? 4 : 2) });
      const box = boxOfControlAt(page.path('#publish'), surfacesOf('mp.weixin.qq.com', '/cgi-bin/appmsg'));
      expect(readPost(box!).text).toBe(`${LEAK}\n\n${CALM}`);
    },
  );
});

it('maps each range to the one field that holds it, and a range over two to none', () => {
  const words = fc.string({ maxLength: 8 }).filter((text) => !/["<>&\n\r]/.test(text));
  fc.assert(
    fc.property(words, words, fc.nat(20), fc.nat(20), (title, body, from, length) => {
      const page = pageOf(VIDEO);
      page.find('#title').setAttribute('value', title);
      page.find('#box').textContent = body;
      const { text, parts } = readPost(boxAt(page.path('#box'), surfacesOf('weibo.com', '/upload/channel'))!);
      const [start, end] = [Math.min(from, text.length), Math.min(from + length, text.length)];
      const held = parts.flatMap((part) => inPart(part, [{ start, end }]).map((range) => ({ part, range })));
      for (const { part, range } of held) {
        expect(part.text.slice(range.start, range.end)).toBe(text.slice(start, end));
      }
      const within = end <= title.length || start >= title.length + 2;
      expect(held).toHaveLength(within ? 1 : 0);
    }),
  );
});

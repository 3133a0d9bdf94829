import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { submitEvent } from '../support/events.ts';
import { CALM, Stage, stubFrame } from '../support/stage.ts';

beforeEach(stubFrame);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const CHAT = `<div id="chatArea"><pre id="box" contenteditable="true">${CALM}</pre><a class="btn_send" id="go">发送</a></div>`;
const FORM = `<form><textarea id="box" placeholder="发布你的评论">${CALM}</textarea><button id="go">评论</button></form>`;

/** A page whose draft is not judged yet. */
function unjudged(body: string, url?: string): Stage {
  const stage = new Stage({ body, ...(url !== undefined && { url }) });
  stage.page.find('#box').dispatchEvent = (event) =>
    stage.fire(Object.assign(event, { path: stage.page.path('#box') })) === 'see';
  stage.happen('focusin');
  stage.state('on');
  stage.heard.length = 0;
  return stage;
}

it('clicks the control for an Enter that is known to send', () => {
  const stage = unjudged(CHAT, 'https://wx.qq.com/');
  expect(stage.key('keydown', { ctrlKey: false })).toBe('stop');
  stage.answer('clear');
  expect(stage.heard).toEqual(['click']);
});

it('clicks the control that was pressed where a box has several', () => {
  const stage = unjudged(FORM.replace('</form>', '<button id="second">评论</button></form>'));
  const clicks: string[] = [];
  for (const id of ['go', 'second']) stage.page.find(`#${id}`).click = () => void clicks.push(id);
  stage.press('#second');
  stage.answer('clear');
  expect(clicks).toEqual(['second']);
});

it('gives a key back that is only suspected to send, and what the page leaves of it to the browser', () => {
  const commands: string[] = [];
  const stage = unjudged(FORM.replace('发布你的评论', '写点什么'));
  vi.stubGlobal('document', { hasFocus: () => true, execCommand: (command: string) => commands.push(command) });
  expect(stage.key('keydown', { ctrlKey: false })).toBe('stop');
  stage.answer('clear');
  expect(stage.heard).toEqual(['keydown', 'keypress', 'keyup']);
  expect(commands).toEqual(['insertLineBreak']);
});

it('leaves no new line behind a Ctrl+Enter', () => {
  const execCommand = vi.fn();
  const stage = unjudged(FORM);
  vi.stubGlobal('document', { hasFocus: () => true, execCommand });
  stage.key('keydown');
  stage.answer('clear');
  expect(stage.heard).toEqual(['keydown', 'keypress', 'keyup']);
  expect(execCommand).not.toHaveBeenCalled();
});

it('submits a form again, by the same control', () => {
  const stage = unjudged(FORM);
  const requestSubmit = vi.fn();
  const form = stage.page.find('form');
  // A layout engine's.
  Object.assign(form, { requestSubmit });
  Object.defineProperty(form, 'elements', { value: form.querySelectorAll('textarea') });
  const submitter = stage.page.find('#go');
  expect(stage.fire(submitEvent({ target: form, submitter }))).toBe('stop');
  stage.answer('clear');
  expect(requestSubmit.mock.calls).toEqual([[submitter]]);
});

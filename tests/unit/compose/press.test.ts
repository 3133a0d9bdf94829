import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { trackIme } from '../../../src/compose/ime.ts';
import { canBeEcho, PRESS_EVENTS, pressOf } from '../../../src/compose/press.ts';
import { surfacesOf } from '../../../src/sites/registry.ts';
import { keyEvent, plainEvent, pointerEvent, stubEventClasses, submitEvent } from '../support/events.ts';
import { pageOf, stubElementClasses } from '../support/page.ts';

beforeEach(() => {
  stubElementClasses();
  stubEventClasses();
});
afterEach(() => void vi.unstubAllGlobals());

const weibo = surfacesOf('weibo.com', '/');
const wechat = surfacesOf('wx.qq.com', '/');

const HOME = pageOf(`<div><textarea id="box" placeholder="有什么新鲜事想分享给大家？"></textarea>
  <button id="send">发送</button><button id="other">表情</button></div>`);
const CHAT = pageOf(
  '<div id="chatArea"><pre id="editArea" contenteditable="true"></pre><a class="btn_send">发送</a></div>',
);

const ctrl = { ctrlKey: true };

describe('a key', () => {
  it.each([
    ['Ctrl+Enter', ctrl],
    ['Cmd+Enter', { metaKey: true }],
    ['Ctrl+Shift+Enter', { ctrlKey: true, shiftKey: true }],
  ])('sends from Weibo’s composer: %s', (_name, shape) => {
    expect(pressOf(keyEvent('keydown', { path: HOME.path('#box'), ...shape }), weibo, trackIme())?.way).toBe('key');
  });

  it.each([
    ['Enter', {}],
    ['Alt+Enter', { altKey: true }],
    ['Ctrl+A', { ...ctrl, key: 'a' }],
  ])('does not send from Weibo’s composer: %s', (_name, shape) => {
    expect(pressOf(keyEvent('keydown', { path: HOME.path('#box'), ...shape }), weibo, trackIme())).toBeUndefined();
  });

  it('sends from WeChat’s chat by Enter alone', () => {
    const at = (shape = {}) =>
      pressOf(keyEvent('keydown', { path: CHAT.path('#editArea'), ...shape }), wechat, trackIme());
    expect(at()?.box.surface.id).toBe('wechat-chat');
    expect([at(ctrl), at({ shiftKey: true }), at({ altKey: true })]).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    ['keydown', {}, 'whole'],
    ['keydown', { repeat: true }, 'tail'],
    ['keypress', {}, 'tail'],
    ['keyup', {}, 'tail'],
  ])('is pressed when it goes down: %s %j is %s', (type, shape, phase) => {
    const press = pressOf(keyEvent(type, { path: CHAT.path('#editArea'), ...shape }), wechat, trackIme());
    expect(press).toMatchObject({ way: 'key', phase });
  });

  it('is none where it picks a candidate', () => {
    const picked = keyEvent('keydown', { path: CHAT.path('#editArea'), isComposing: true, keyCode: 229 });
    expect(pressOf(picked, wechat, trackIme())).toBeUndefined();
  });

  it('is none outside of a box', () => {
    expect(pressOf(keyEvent('keydown', { path: HOME.path('#other'), ...ctrl }), weibo, trackIme())).toBeUndefined();
  });
});

describe('a pointer', () => {
  it.each([
    ['pointerdown', 'early'],
    ['mousedown', 'early'],
    ['pointerup', 'early'],
    ['mouseup', 'early'],
    ['click', 'whole'],
  ])('has pressed when it has clicked: %s is %s', (type, phase) => {
    const press = pressOf(pointerEvent(type, { path: HOME.path('#send') }), weibo, trackIme());
    expect(press).toMatchObject({ way: 'control', phase, box: { surface: { id: 'weibo-home' } } });
  });

  it.each(['touchstart', 'touchend'])('has not pressed where a finger may be scrolling: %s', (type) => {
    const press = pressOf(plainEvent(type, { path: HOME.path('#send') }), weibo, trackIme());
    expect(press).toMatchObject({ way: 'control', phase: 'early' });
  });

  it('is none with another button than the first, nor on another control', () => {
    expect(
      pressOf(pointerEvent('mousedown', { path: HOME.path('#send'), button: 2 }), weibo, trackIme()),
    ).toBeUndefined();
    expect(pressOf(pointerEvent('click', { path: HOME.path('#other') }), weibo, trackIme())).toBeUndefined();
  });
});

it('knows the box of a form that is submitted', () => {
  const page = pageOf('<form><input type="hidden"><textarea id="box" placeholder="发布你的评论"></textarea></form>');
  const form = page.find('form');
  // The list of a form's fields is a layout engine's.
  Object.defineProperty(form, 'elements', { value: form.querySelectorAll('input, textarea') });
  expect(pressOf(submitEvent({ target: form }), weibo, trackIme())).toMatchObject({
    way: 'submit',
    phase: 'whole',
    box: { editable: page.find('#box') },
  });
  expect(pressOf(submitEvent({ target: page.document }), weibo, trackIme())).toBeUndefined();
});

it('knows what a passed press can set off by itself', () => {
  const echoes = [submitEvent(), pointerEvent('click', { detail: 0 }), keyEvent('keydown', { isTrusted: false })];
  expect(echoes.map(canBeEcho)).toEqual([true, true, true]);
  const hands = [keyEvent('keydown'), pointerEvent('click'), pointerEvent('pointerdown', { detail: 0 })];
  expect(hands.map(canBeEcho)).toEqual([false, false, false]);
});

it('watches every way in which a page can learn of a press', () => {
  expect(PRESS_EVENTS).toEqual(
    expect.arrayContaining(['keydown', 'keypress', 'keyup', 'pointerdown', 'mousedown', 'touchstart', 'touchend']),
  );
  expect(PRESS_EVENTS).toEqual(expect.arrayContaining(['pointerup', 'mouseup', 'click', 'submit']));
});

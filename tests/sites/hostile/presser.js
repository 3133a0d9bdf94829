import { frames, strangers } from './reader.js';

// Everything that a page can do to press in the user's place.

const POINTER = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
const KEYS = ['keydown', 'keypress', 'keyup'];

const shape = { bubbles: true, cancelable: true, composed: true, view: window };

function pointer(target) {
  for (const type of POINTER) {
    const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent;
    target.dispatchEvent(new Kind(type, { ...shape, button: 0, detail: 1 }));
  }
  target.dispatchEvent(new Event('touchend', shape));
}

function key(target, init) {
  for (const type of KEYS) target.dispatchEvent(new KeyboardEvent(type, { ...shape, ...init }));
}

const control = () => document.querySelector('.woo-button-primary');
const box = () => document.querySelector('textarea');

/** Every way to send by script that goes through an event. */
export const sendings = {
  click: () => control().click(),
  pointer: () => pointer(control()),
  pointerInside: () => pointer(control().querySelector('.woo-button-content')),
  ctrlEnter: () => key(box(), { key: 'Enter', code: 'Enter', keyCode: 13, ctrlKey: true }),
  metaEnter: () => key(box(), { key: 'Enter', code: 'Enter', keyCode: 13, metaKey: true }),
  requestSubmit: () => document.querySelector('form').requestSubmit(),
  submitEvent: () => document.querySelector('form').dispatchEvent(new SubmitEvent('submit', shape)),
};

/** What the parts of the extension say to each other, as far as a page could guess it. */
const MESSAGES = [
  { type: 'release', rev: 0 },
  { type: 'verdict', rev: 0, level: 'clear', marks: [], doubt: false },
  { type: 'state', watching: 'off' },
  { type: 'close-card' },
  { request: 'pause', payload: { milliseconds: 600_000 } },
];

/** Presses what is not the page's own: a card's button, a chip, a key that chooses. */
function pressStrangers() {
  for (const host of strangers()) {
    pointer(host);
    host.click?.();
    for (const digit of '123456789') key(host, { key: digit, code: `Digit${digit}` });
    key(host, { key: 'Escape', code: 'Escape' });
    key(host, { key: 'Enter', code: 'Enter', keyCode: 13 });
  }
  for (const message of MESSAGES) {
    window.postMessage(message, '*');
    for (const frame of frames()) frame.postMessage(message, '*');
    for (const type of [message.type, 'message']) document.dispatchEvent(new CustomEvent(type, { detail: message }));
  }
}

/** Plays the framework that the extension is built with, so that its scripts think a newer copy has taken over. */
function playNewerCopy(extensionId) {
  for (const id of [extensionId, '']) {
    const name = `${id}:guard:wxt:content-script-started`;
    const detail = { type: name, contentScriptName: 'guard', messageId: 'x' };
    document.dispatchEvent(new CustomEvent(name, { detail }));
    window.dispatchEvent(new CustomEvent(name, { detail }));
    window.postMessage(detail, '*');
    window.postMessage({ type: 'wxt:content-script-started', contentScriptName: 'guard', messageId: 'x' }, '*');
  }
}

export const presser = {
  sendings: Object.keys(sendings),
  send: (way) => sendings[way](),
  pressStrangers,
  playNewerCopy,
};

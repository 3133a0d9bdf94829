import { el } from './dom.js';
import { caretToEnd, textOf } from './editable.js';

const TRAILING_BREAK = () => el('br', { class: 'ProseMirror-trailingBreak' });

function lines(text, enter) {
  const line = (words) => (words ? [words] : [TRAILING_BREAK()]);
  if (enter !== 'break') return text.split('\n').map((words) => el('p', {}, ...line(words)));
  const words = text.split('\n').flatMap((part, index) => (index ? [el('br'), part] : [part]));
  return [el('p', {}, ...(text ? words : line('')))];
}

/**
 * An editor that behaves like ProseMirror. Its document is a model, and the page only shows it: what a user types or
 * pastes is taken over, what a script writes into the nodes is drawn over. Undo is its own. `enter` says what Enter
 * does: `paragraph`, `break` or `nothing`. A `widget` is a placeholder that stands inside the editable.
 */
export function proseMirror({ widget, placeholder, enter = 'paragraph', onChange = () => {} }) {
  const model = { text: '', past: [], typing: false, composing: false };
  const element = el('div', {
    class: 'ProseMirror',
    contenteditable: 'true',
    translate: 'no',
    'data-placeholder': placeholder,
    onCompositionstart: () => (model.composing = true),
    onCompositionend: (event) => {
      model.composing = false;
      take(event);
    },
    onInput: (event) => event.isTrusted && !model.composing && take(event),
    onKeydown: press,
    onPaste: paste,
  });

  function draw() {
    element.replaceChildren(...lines(model.text, enter));
    if (!model.text && widget) {
      element.firstChild.prepend(
        el('span', { class: `${widget.class} ProseMirror-widget`, contenteditable: 'false' }, widget.text),
      );
    }
    if (element.matches(':focus')) caretToEnd(element.lastChild);
  }

  function take(event) {
    const text = textOf(element);
    if (text !== model.text) {
      remember(text.length - model.text.length, event.data);
      model.text = text;
      onChange(text);
    }
    const shown = element.querySelector('.ProseMirror-widget');
    if (text) shown?.remove();
    else if (!shown) draw();
  }

  /** One character after the other is one step back; every other change is a step of its own. */
  function remember(growth, data) {
    const typing = data ? data.length === 1 && growth === 1 : growth === -1;
    if (!typing || !model.typing) model.past.push(model.text);
    model.typing = typing;
  }

  function undo() {
    model.text = model.past.pop() ?? model.text;
    model.typing = false;
    draw();
    onChange(model.text);
  }

  function press(event) {
    const undoes = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    const single = event.key === 'Enter' && !event.isComposing && enter !== 'paragraph';
    if (!undoes && !single) return;
    event.preventDefault();
    if (undoes) undo();
    else if (enter === 'break') document.execCommand('insertLineBreak');
  }

  function paste(event) {
    event.preventDefault();
    const words = event.clipboardData.getData('text/plain').replace(/\r\n?/g, '\n');
    if (!words) return;
    const [first, ...rest] = enter === 'nothing' ? [words.replaceAll('\n', ' ')] : words.split('\n');
    const command = enter === 'break' ? 'insertLineBreak' : 'insertParagraph';
    document.execCommand('insertText', false, first);
    for (const line of rest) {
      document.execCommand(command);
      if (line) document.execCommand('insertText', false, line);
    }
  }

  // A user's change has been taken over by its `input` event when this runs; a script's has not.
  const drawOver = () => setTimeout(() => !model.composing && textOf(element) !== model.text && draw());
  new MutationObserver(drawOver).observe(element, { childList: true, characterData: true, subtree: true });
  draw();
  return { element, text: () => model.text };
}

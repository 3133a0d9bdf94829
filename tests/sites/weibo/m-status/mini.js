import { conditional } from '../../shared/conditional.js';
import { el } from '../../shared/dom.js';
import { insert, modelled } from '../../shared/field.js';
import { post } from '../../shared/post.js';
import { pickContact } from './contact.js';

const LIMIT = 140;

/** How much of the limit `text` takes: a letter of the Latin alphabet is half a character. */
const weight = (text) => Math.ceil([...text].reduce((sum, letter) => sum + (letter > '\u00ff' ? 1 : 0.5), 0));

/**
 * The small composer. A second field holds the same text to measure its height; two buttons take turns, of which only
 * the one that can send listens. No key sends.
 */
export function miniComposer({ kind, url, placeholder = '发表评论', prefix = '', more = {}, sent }) {
  const textarea = el('textarea', { class: 'textarea', rows: 1, placeholder });
  const twin = el('textarea', { class: 'textarea shadow', rows: 1 });
  const counter = el('div', { class: 'words-count' });
  const model = modelled(textarea, render);
  const sendable = () => model.text.trim() !== '' && weight(model.text) <= LIMIT;
  const button = conditional((ready) =>
    ready
      ? el('button', { type: 'button', class: 'btn-send', onClick: publish }, '发送')
      : el('button', { type: 'button', class: 'btn-send disable' }, '发送'),
  );

  function render() {
    twin.value = model.text;
    textarea.style.height = `${twin.scrollHeight}px`;
    const left = LIMIT - weight(model.text);
    counter.textContent = left <= 10 ? left : '';
    counter.classList.toggle('limit', left < 0);
    button(sendable());
  }

  function publish() {
    const content = prefix + model.text.trim();
    window.pageLog.send(kind, content, more);
    void post(url, { content, st: 'a1b2c3', ...more });
    model.set('');
    sent?.(content);
  }

  textarea.addEventListener('input', (event) => {
    if (event.data === '@') pickContact((name) => insert(textarea, model, `${name} `));
  });

  const element = el(
    'div',
    { class: 'composer-mini-wrap' },
    el(
      'div',
      { class: 'flex-col' },
      el('div', { class: 'textarea-box' }, textarea, twin),
      el(
        'div',
        { class: 'composer-mini-bar' },
        counter,
        el('span', {
          class: 'lite-iconf lite-iconf-emote',
          title: '表情',
          onClick: () => insert(textarea, model, '[doge]'),
        }),
        el('label', { class: 'lite-iconf lite-iconf-pic', for: 'selectphoto' }),
        el('input', { type: 'file', id: 'selectphoto', accept: 'image/*', hidden: true }),
        button(false),
      ),
    ),
  );
  const column = element.firstChild;
  textarea.addEventListener('focus', () => column.classList.add('focus'));
  textarea.addEventListener('blur', () => column.classList.remove('focus'));
  return { element, focus: () => textarea.focus() };
}

import { el } from '../../shared/dom.js';
import { insert, modelled } from '../../shared/field.js';
import { post } from '../../shared/post.js';
import { renewable } from '../../shared/renewable.js';

const ENTER = 13;

/**
 * The field of a conversation: Enter sends when it goes down, Ctrl+Enter is a new line. Whether a person pressed the key
 * is not asked.
 */
export function box(send, recipient) {
  const textarea = el('textarea', {
    id: 'webchat-textarea',
    class: 'editor',
    onKeydown: (event) => {
      // What an input method is busy with has another code.
      if (event.keyCode !== ENTER) return;
      event.preventDefault();
      if (event.ctrlKey) insert(textarea, model, '\n');
      else publish();
    },
  });
  const model = modelled(textarea, render);
  const button = renewable(() => el('a', { class: 'send', href: 'javascript:;', onClick: publish }, '发送'));

  function render() {
    button.renew();
    button.element.classList.toggle('disabled', model.text.trim() === '');
  }

  function publish() {
    const text = model.text;
    if (text.trim() === '') return;
    send(text);
    void post('/webim/2/direct_messages/new.json', { text, uid: recipient(), is_encoded: '0' });
    model.set('');
  }

  const tool = (title) => el('span', { class: 'tool', title }, title);
  const panel = el('div', { class: 'atwho-panel', hidden: true });
  const bar = el(
    'div',
    { class: 'sendbox_bar' },
    el('p', { class: 'sendbox_prompt' }, '按下Enter发送内容/ Ctrl+Enter换行'),
    button.element,
  );
  return el(
    'div',
    { class: 'text' },
    el('div', { class: 'toolbar' }, tool('表情'), tool('图片')),
    el('div', { class: 'atwho-wrap' }, panel, textarea),
    bar,
  );
}

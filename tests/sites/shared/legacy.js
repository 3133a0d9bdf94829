import { el } from './dom.js';
import { post } from './post.js';
import { renewable } from './renewable.js';

/**
 * The parts of a box of the older site, for the page to place: `textarea`, `counter` and `submit`. The field is what is
 * read; there is no model. Ctrl+Enter posts.
 *
 * `button` is the class of the control and `inner` the attributes of an element around its label, if there is one;
 * `more` tells what else is sent.
 */
export function legacyBox({
  kind,
  url,
  label,
  button = 'W_btn_a',
  inner,
  field = {},
  text = '',
  more = () => ({}),
  sent,
}) {
  const LIMIT = 140;
  const textarea = el('textarea', {
    class: 'W_input',
    'node-type': 'textEl',
    onInput: render,
    onKeydown: (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) publish(event);
    },
    ...field,
  });
  const left = el('span');
  const counter = el('div', { class: 'num', 'node-type': 'numCount' }, '还可以输入', left, '字');
  const submit = renewable(() =>
    el(
      'a',
      { class: button, href: 'javascript:void(0);', 'node-type': 'submit', onClick: publish },
      inner ? el('span', inner, label) : label,
    ),
  );

  function render() {
    left.textContent = LIMIT - textarea.value.length;
    submit.renew();
    submit.element.classList.toggle(`${button}_disable`, textarea.value.trim() === '');
  }

  function publish(event) {
    event.preventDefault();
    const content = textarea.value;
    if (content.trim() === '') return;
    window.pageLog.send(kind, content, more());
    void post(url, { text: content, ...more() });
    textarea.value = '';
    render();
    sent?.();
  }

  textarea.value = text;
  render();
  return { textarea, counter, submit: submit.element };
}

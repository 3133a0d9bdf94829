import { el, hashed, switches } from '../../shared/dom.js';

const BUTTON = 'woo-button-main woo-button-flat woo-button-primary woo-button-m woo-button-round';

/**
 * The one text box of the site, as home composer, comment, repost and reply. It behaves like a framework's component:
 * a model that `input` writes to, a button that is disabled while the model is empty, a value that is emptied when the
 * server has taken the post. `setMode` turns it into another kind of box without a new element.
 */
export function composer(options) {
  const mode = { ...options };
  const model = { text: '', busy: false };
  let composing = false;

  const textarea = el('textarea', {
    class: hashed('Form', 'input'),
    id: options.id,
    rows: options.rows ?? 3,
    onCompositionstart: () => (composing = true),
    onCompositionend: () => {
      composing = false;
      update();
    },
    onInput: () => composing || update(),
    onFocus: () => form.classList.add('focus'),
    onBlur: () => form.classList.remove('focus'),
    onKeydown: (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) void publish();
    },
  });
  const form = el('div', { class: `wbpro-form ${hashed('Form', 'wbproform')}` }, textarea);
  const visibility = el('div', { class: hashed('Tool', 'limits') }, '公开');
  const also = el('span');
  const alsoBox = el('label', { class: 'woo-checkbox-main' }, el('input', { type: 'checkbox' }), also);
  const place = el('div', { class: hashed('Tool', 'check') });
  let button = makeButton();

  function makeButton() {
    const content = el('span', { class: 'woo-button-content' });
    const wrap = el('span', { class: 'woo-button-wrap' }, content);
    return el('button', { type: 'button', class: `${hashed('Tool', 'btn')} ${BUTTON}`, onClick: publish }, wrap);
  }

  function update() {
    model.text = textarea.value;
    if (switches.has('recreate')) button = makeButton();
    render();
  }

  function render() {
    textarea.placeholder = mode.placeholder;
    textarea.style.height = 'auto';
    textarea.style.height = `${textarea.scrollHeight}px`;
    button.disabled = model.busy || model.text.trim() === '';
    button.querySelector('.woo-button-content').textContent = mode.action;
    if (place.firstChild !== button) place.replaceChildren(button);
    visibility.hidden = !mode.visibility;
    alsoBox.hidden = !mode.also;
    also.textContent = mode.also ?? '';
  }

  async function publish() {
    if (button.disabled) return;
    const { kind, url, field } = mode.send;
    window.pageLog.send(kind, model.text);
    model.busy = true;
    render();
    await fetch(url, { method: 'POST', body: new URLSearchParams({ [field]: model.text }) });
    model.busy = false;
    setText('');
  }

  function setText(text) {
    textarea.value = text;
    update();
  }

  const element = el(
    'div',
    { class: hashed('Composer', 'box') },
    form,
    el('div', { class: 'woo-box-flex tools' }, ...(options.tools ? toolBar() : []), alsoBox, visibility, place),
  );
  // The height of the text is known once the box is on the page.
  queueMicrotask(render);

  return {
    element,
    focus: () => textarea.focus(),
    setText,
    setMode(change) {
      Object.assign(mode, change);
      render();
    },
  };
}

function toolBar() {
  const names = ['表情', '图片', '视频', '话题', '头条文章', '更多'];
  const item = (name) => el('div', { class: `woo-box-item-inlineBlock ${hashed('Tool', 'iconitem')}` }, name);
  const file = el('input', {
    type: 'file',
    class: hashed('FileUpload', 'file'),
    accept: 'image/*,video/*',
    hidden: true,
  });
  return [...names.map(item), file];
}

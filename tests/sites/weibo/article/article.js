import { el, mounted } from '../../shared/dom.js';
import { editor } from './editor.js';

const editors = new Map([['1', editor('1')]]);
const app = document.querySelector('#app');

function list() {
  const write = () => {
    const id = String(editors.size + 1);
    editors.set(id, editor(id));
    void fetch('/article/v5/aj/editor/draft/create', { method: 'POST' });
    location.hash = `#/draft/${id}`;
  };
  const item = (id) => el('li', {}, el('a', { href: `#/draft/${id}` }, `草稿${id}`));
  return el(
    'div',
    { class: 'draft-list' },
    el('button', { type: 'button', class: 'n-button', onClick: write }, '写文章'),
    el('ul', {}, ...[...editors.keys()].map(item)),
  );
}

/** `#/draft` is the list, `#/draft/<id>` an editor, which is kept while another route is shown. */
function show() {
  const id = /^#\/draft\/(\d+)/.exec(location.hash)?.[1];
  app.replaceChildren(editors.get(id) ?? list());
}

mounted(() => {
  addEventListener('hashchange', show);
  show();
});

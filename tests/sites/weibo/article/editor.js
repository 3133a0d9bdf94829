import { el, switches } from '../../shared/dom.js';
import { modelled } from '../../shared/field.js';
import { post } from '../../shared/post.js';
import { proseMirror } from '../../shared/prose-mirror.js';
import { renewable } from '../../shared/renewable.js';
import { ckeditor } from './ckeditor.js';
import { openDialog } from './dialog.js';

const OLDER = location.pathname.includes('/v3/');
const KIND = switches.get('editor') ?? (OLDER ? 'ckeditor' : 'tiptap');
const uid = switches.get('uid') ?? '';

/** How long the page waits after a change before it saves, in ms. */
const REST = 200;

function tiptap(onChange) {
  const { element } = proseMirror({ onChange });
  element.classList.add('tiptap');
  return element;
}

/** The editor of one article. What is written goes to the server while it is written. */
export function editor(id) {
  const draft = { title: '', lead: '', body: '' };
  let saving;

  function save() {
    const { title, lead, body } = draft;
    void post(`/article/v5/aj/editor/draft/save?uid=${uid}&id=${id}`, { title, summary: lead, content: body });
  }

  function writes(part) {
    return (text) => {
      draft[part] = text;
      next.renew();
      render();
      clearTimeout(saving);
      saving = setTimeout(save, REST);
    };
  }

  function field(tag, part, attributes) {
    const element = el(tag, { class: OLDER ? 'el-textarea__inner' : 'n-input__textarea-el', rows: 1, ...attributes });
    modelled(element, writes(part));
    return element;
  }

  function publish(text) {
    window.pageLog.send('article', text, { ...draft });
    void post(`/article/v5/aj/editor/draft/publish?uid=${uid}&id=${id}`, { text });
  }

  const goOn = () => openDialog(OLDER, draft.title, publish);
  const next = renewable(() =>
    el('button', { type: 'button', class: 'next', onClick: goOn }, el('span', {}, '下一步')),
  );
  const render = () => (next.element.disabled = draft.title.trim() === '' || draft.body.trim() === '');
  const body = (KIND === 'ckeditor' ? ckeditor : tiptap)(writes('body'));
  render();

  return el(
    'div',
    { class: 'editor' },
    el(
      'header',
      {},
      el('span', { class: 'name' }, switches.get('name') ?? ''),
      el('button', { type: 'button', onClick: save }, '保存草稿'),
      next.element,
    ),
    field('textarea', 'title', { maxlength: 32, placeholder: '请输入标题' }),
    field(OLDER ? 'input' : 'textarea', 'lead', { maxlength: 44, placeholder: '导语（选填）' }),
    body,
  );
}

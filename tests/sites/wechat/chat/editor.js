import { el, switches } from '../../shared/dom.js';

/** What stands in the editor, faces as their text: `[微笑]`. */
function contentOf(node) {
  if (node instanceof Text) return node.data.replace(/[\u200b\ufeff]/g, '');
  if (node.localName === 'br') return '\n';
  if (node.localName === 'img') return (node.getAttribute('text') ?? '').replace(/_web$/, '');
  return [...node.childNodes].map(contentOf).join('');
}

/** The foot of a conversation: Enter sends, Ctrl+Enter is a new line. */
export function editor(send) {
  const area = el('pre', {
    id: 'editArea',
    class: 'flex edit_area',
    contenteditable: 'true',
    spellcheck: 'false',
    onKeydown: (event) => {
      if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
      event.preventDefault();
      if (event.ctrlKey || event.metaKey) document.execCommand('insertLineBreak');
      else sendTextMessage();
    },
    onInput: () => switches.has('recreate') && recreateButton(),
  });

  function sendTextMessage() {
    const text = contentOf(area).replace(/\n$/, '');
    if (text.trim() === '') return;
    send(text);
    area.innerHTML = '';
  }

  const makeButton = () => el('a', { class: 'btn btn_send', href: 'javascript:;', onClick: sendTextMessage }, '发送');
  let button = makeButton();
  function recreateButton() {
    const fresh = makeButton();
    button.replaceWith(fresh);
    button = fresh;
  }

  const putFace = (event) => {
    event.preventDefault();
    area.focus();
    document.execCommand('insertHTML', false, '<img class="qqemoji qqemoji0" text="[微笑]_web" alt="">');
  };
  const tool = (name, title, press) =>
    el('a', { class: name, title, href: 'javascript:;', onMousedown: press ?? (() => {}) });
  return el(
    'div',
    { class: 'box_ft' },
    el(
      'div',
      { class: 'toolbar', id: 'tool_bar' },
      tool('web_wechat_face', '表情', putFace),
      tool('web_wechat_screencut', '截屏'),
      tool('web_wechat_pic js_fileupload', '图片和文件'),
    ),
    el('div', { class: 'content' }, area, el('span', { class: 'caret_pos_helper', id: 'caretPosHelper' })),
    el('div', { class: 'action' }, el('span', { class: 'desc' }, '按下Ctrl+Enter换行'), button),
  );
}

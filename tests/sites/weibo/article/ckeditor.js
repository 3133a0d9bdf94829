import { el } from '../../shared/dom.js';
import { paragraphs } from './paragraphs.js';

const written = ({ data, dataTransfer }) => data ?? dataTransfer.getData('text/plain');
const WRITES = {
  insertText: written,
  insertReplacementText: written,
  insertParagraph: () => '\n',
  insertLineBreak: () => '\n',
  deleteContentBackward: () => '',
  deleteContentForward: () => '',
  deleteWordBackward: () => '',
  deleteByCut: () => '',
};

const paint = (line) => el('p', {}, line === '' ? el('br', { 'data-cke-filler': 'true' }) : line);

/**
 * A body in the manner of CKEditor 5. The editor writes, and the browser only says what it was about to do; whatever
 * changes the nodes without asking is painted over. An input method is left alone until its end.
 */
export function ckeditor(changed) {
  const root = el('div', {
    class: 'ck ck-content ck-editor__editable ck-editor__editable_inline weibo-editor__editable_weibo',
    contenteditable: 'true',
    role: 'textbox',
    'aria-label': '富文本编辑器， main',
    'aria-multiline': 'true',
    onBeforeinput: write,
    onCompositionstart: () => (composed = doc.selected()),
    onCompositionend: ({ data }) => {
      const place = composed;
      composed = undefined;
      if (data) doc.replace(place, data);
      else doc.restore();
    },
    onPaste: (event) => {
      event.preventDefault();
      doc.replace(doc.selected(), event.clipboardData.getData('text/plain'));
    },
    onKeydown: (event) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.isComposing || (key !== 'z' && key !== 'y')) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) doc.redo();
      else doc.undo();
    },
  });
  let composed;
  const doc = paragraphs(root, paint, changed);
  doc.guard(() => composed || doc.restore());

  function write(event) {
    if (composed || event.isComposing) return;
    event.preventDefault();
    if (event.inputType === 'historyUndo') doc.undo();
    if (event.inputType === 'historyRedo') doc.redo();
    // An event that names no place has none: the selection does not stand in for it.
    const [target] = event.getTargetRanges();
    if (target && WRITES[event.inputType]) doc.replace(doc.positionsOf(target), WRITES[event.inputType](event));
  }

  return root;
}

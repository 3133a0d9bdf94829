import { el, hashed } from '../../shared/dom.js';

const MOST = 18;

/** Pictures and videos: a tile each, and for a video the line that asks what it is. */
export function files(changed) {
  const tiles = el('div', { class: 'tiles' });
  const declaration = el('div', { class: hashed('Tool', 'selfDeclaration'), hidden: true }, '请进行内容声明（必填）');
  const count = () => tiles.querySelectorAll('[data-file]').length;

  function tile(file) {
    const remove = () => {
      item.remove();
      changed();
    };
    const item = el(
      'div',
      { class: hashed('Image', 'picbed'), 'data-file': true },
      el('img', { class: 'woo-picture-img', src: 'data:,', alt: '' }),
      el('span', {}, file.name),
      el('i', { title: '删除', onClick: remove }, '×'),
    );
    // What goes out in the end, for whoever wants to look at its bytes.
    item.file = file;
    return item;
  }

  const input = el('input', {
    type: 'file',
    class: hashed('FileUpload', 'file'),
    accept: 'image/*,video/*',
    multiple: true,
    onChange: () => {
      const chosen = [...input.files].slice(0, MOST - count());
      tiles.prepend(...chosen.map(tile));
      if (chosen.some(({ type }) => type.startsWith('video/'))) declaration.hidden = false;
      // The same file can be chosen again.
      input.value = '';
      changed();
    },
  });
  tiles.append(declaration);
  const tool = el('label', { class: `woo-box-item-inlineBlock ${hashed('Tool', 'iconitem')}` }, '图片', input);
  return {
    tool,
    tiles,
    count,
    clear() {
      tiles.replaceChildren(declaration);
      declaration.hidden = true;
    },
  };
}

const BLOCKS = new Set(['p', 'div', 'section']);

/**
 * What stands in a contenteditable, as a site reads it: lines for blocks and breaks, no placeholders, and `pictureText`
 * of each picture.
 */
export function textOf(root, pictureText = () => '') {
  let text = '';
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) text += node.data.replaceAll('\u00a0', ' ').replace(/[\u200b\ufeff]/g, '');
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches('.ProseMirror-widget')) return;
    // A break at the end of its block only keeps the block open.
    if (node.localName === 'br' && node.nextSibling) text += '\n';
    if (node.localName === 'img') text += pictureText(node);
    if (BLOCKS.has(node.localName) && node !== root && node.previousSibling) text += '\n';
    node.childNodes.forEach(walk);
  };
  walk(root);
  return text;
}

/** Puts the caret behind everything in `node`, in whichever document or shadow root it stands. */
export function caretToEnd(node) {
  const selection = node.ownerDocument.getSelection();
  selection.selectAllChildren(node);
  selection.collapseToEnd();
}

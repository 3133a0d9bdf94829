import { el } from '../../shared/dom.js';
import { caretToEnd, textOf } from '../../shared/editable.js';

const TOPIC = /#[^#\s]+(?=\s$)/;

/** A topic that has just been ended by a space becomes a node of its own. */
function markTopic(editor) {
  for (const node of editor.childNodes) {
    const found = node.nodeType === Node.TEXT_NODE && TOPIC.exec(node.data);
    if (!found) continue;
    const topic = node.splitText(found.index);
    topic.splitText(found[0].length);
    const mark = el('span', { class: 'hl topic' });
    topic.replaceWith(mark);
    mark.append(topic);
    caretToEnd(editor);
    return;
  }
}

/** What a post says: a plain contenteditable whose placeholder is an attribute. */
export function description(placeholder, onChange) {
  const editor = el('div', {
    class: 'input-editor',
    contenteditable: 'true',
    'data-placeholder': placeholder,
    onInput(event) {
      if (!event.isComposing) markTopic(editor);
      onChange();
    },
  });
  return {
    element: el('div', { class: 'post-desc-box' }, editor),
    text: () => textOf(editor),
    setText: (text) => (editor.textContent = text),
  };
}

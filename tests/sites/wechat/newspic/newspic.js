import { el } from '../../shared/dom.js';
import { proseMirror } from '../../shared/prose-mirror.js';
import { openPage } from '../mp/page.js';
import { publishBar } from '../mp/publish.js';
import { title } from '../mp/title.js';

/** What the post says, under its pictures: one paragraph, whose lines are breaks. */
function description(onChange) {
  const widget = { class: 'editor_content_placeholder', text: '填写描述信息，让大家了解更多内容' };
  const editor = proseMirror({ widget, enter: 'break', onChange });
  const area = el('div', { class: 'share-text__input js_pmEditorArea' }, editor.element);
  return { element: el('div', { id: 'guide_words_main', class: 'row' }, area), text: editor.text };
}

/** Left over from the article editor: here neither of them is published. */
function leftovers() {
  const digest = el('textarea', { id: 'js_description', class: 'js_desc', placeholder: '选填，摘要会在转发卡片展示' });
  const widget = { class: 'editor_placeholder', text: '从这里开始写正文' };
  return [
    el('div', { id: 'js_description_area', hidden: true }, digest),
    el('div', { id: 'js_ueditor', hidden: true }, proseMirror({ widget }).element),
  ];
}

openPage(() => {
  const changed = () => bar.changed();
  const heading = title(changed);
  const words = description(changed);
  const bar = publishBar({ kind: 'newspic', read: () => ({ text: words.text(), title: heading.text() }) });
  const pictures = el('input', { type: 'file', accept: 'image/*', multiple: true });
  return [el('div', { class: 'row' }, pictures), heading.element, words.element, ...leftovers(), bar.element];
});

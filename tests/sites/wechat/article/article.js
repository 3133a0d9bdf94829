import { el } from '../../shared/dom.js';
import { openPage } from '../mp/page.js';
import { publishBar } from '../mp/publish.js';
import { title } from '../mp/title.js';
import { body } from './body.js';

openPage(() => {
  const changed = () => bar.changed();
  const heading = title(changed);
  const author = el('input', {
    id: 'author',
    class: 'js_author',
    placeholder: '请输入作者',
    maxlength: 8,
    onInput: changed,
  });
  const text = body(changed);
  const digest = el('textarea', {
    id: 'js_description',
    class: 'js_desc',
    placeholder: '选填，摘要会在转发卡片展示',
    maxlength: 120,
    rows: 2,
    onInput: changed,
  });
  const source = el('input', { class: 'js_url', name: 'source_url', placeholder: '原文链接', onInput: changed });
  const bar = publishBar({
    kind: 'article',
    read: () => ({ text: text.text(), title: heading.text(), author: author.value, digest: digest.value }),
  });
  return [
    heading.element,
    el('div', { id: 'js_author_area', class: 'row' }, author),
    text.element,
    el('div', { id: 'js_description_area', class: 'row' }, digest),
    el('div', { class: 'row' }, source),
    bar.element,
  ];
});

import { el } from '../../shared/dom.js';
import { renewable } from '../../shared/renewable.js';
import { button, openDialog } from '../weui/weui.js';
import { description } from './description.js';
import { place } from './place.js';

const CREATE = '/micro/content/cgi-bin/mmfinderassistant-bin/post/post_create';

function row(label, ...content) {
  return el('div', { class: 'form-item row' }, el('div', { class: 'label faint' }, label), ...content);
}

/**
 * The form of a post. 发表 asks about originality before it publishes. `texts` holds `label`, `placeholder` and
 * `titlePlaceholder`; dialogs open in `body`.
 */
export function postForm({ kind, texts, body }) {
  const changed = () => {
    for (const control of controls) control.renew();
  };
  const words = description(texts.placeholder, changed);
  const title = el('input', {
    class: 'weui-desktop-form__input',
    placeholder: texts.titlePlaceholder,
    onInput: changed,
  });
  const city = place();

  const tell = (as, original = false) => {
    window.pageLog.send(as, words.text(), { title: title.value, place: city.value(), original });
    void fetch(CREATE, { method: 'POST', body: JSON.stringify({ objectDesc: { description: words.text() } }) });
  };
  const declare = () =>
    openDialog(
      body,
      'declare-original-dialog',
      '声明原创',
      ['声明后，其他人转载时会注明出处。'],
      [
        ['声明原创', 'primary', () => tell(kind, true)],
        ['直接发表', 'default', () => tell(kind)],
      ],
    );

  const controls = [
    renewable(() => button('保存草稿', 'default', () => tell('draft'))),
    renewable(() => button('手机预览', 'default', () => tell('preview'))),
    renewable(() => button('发表', 'primary', declare)),
  ];
  const element = el(
    'div',
    { class: 'post-create-wrap sheet' },
    row(texts.label, words.element),
    row('短标题', el('div', { class: 'post-short-title-wrap' }, title)),
    row('位置', city.element),
    el('div', { class: 'form-btns' }, ...controls.map((control) => control.element)),
  );
  return { element, text: words.text, setText: words.setText };
}

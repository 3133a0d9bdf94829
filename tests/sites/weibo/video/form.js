import { el, hashed, switches } from '../../shared/dom.js';
import { modelled } from '../../shared/field.js';
import { post } from '../../shared/post.js';
import { renewable } from '../../shared/renewable.js';
import { album, statement, title } from './fields.js';

const BUTTON = 'woo-button-main woo-button-flat woo-button-primary woo-button-m woo-button-round';

/** What the control says: a change of what is out, a promise while the upload runs, or the thing itself. */
const label = () => (switches.has('edit') ? '确认更改' : switches.has('uploading') ? '自动发布' : '发布');

/**
 * The form of a video. It is complete from the start and shown by `show`. Something transparent lies over the middle of
 * the control; the press is heard by what is around both.
 */
export function form() {
  const textarea = el('textarea', {
    class: hashed('Form', 'input'),
    rows: 3,
    placeholder: '有什么新鲜事想分享给大家？',
  });
  const heading = title();
  const group = album();
  const source = statement();
  const model = modelled(textarea, render);
  const done = layer();

  const button = renewable(() =>
    el(
      'button',
      { type: 'button', class: `${hashed('Tool', 'btn')} ${BUTTON}` },
      el('span', { class: 'woo-button-wrap' }, el('span', { class: 'woo-button-content' }, label())),
    ),
  );
  const cover = el('div', { class: 'cover' });
  const check = el('div', { class: `check ${hashed('Tool', 'check')}`, onClick: publish }, button.element, cover);

  function render() {
    button.renew();
    button.element.disabled = model.text.trim() === '';
  }

  function publish() {
    if (button.element.disabled) return;
    const more = { title: heading.text(), album: group.names(), source: source.text() };
    window.pageLog.send('video', model.text, more);
    const media = JSON.stringify({ titles: [{ title: more.title }], type: 'video', media_id: '1' });
    void post('/ajax/statuses/update', { content: model.text, media });
    model.set('');
    done.hidden = false;
  }

  const fields = el(
    'div',
    { style: 'display: none' },
    heading.element,
    el('div', { class: `wbpro-form ${hashed('Form', 'wbproform')}` }, textarea),
    group.element,
    source.element,
    check,
  );
  const element = el('div', { class: hashed('Video', 'publish') }, fields, done);
  render();
  return { element, show: () => (fields.style.display = '') };
}

/** What is said when it is out. Its text is in the page all the time. */
function layer() {
  return el(
    'div',
    { class: hashed('Video', 'layer1'), hidden: true },
    el('button', { type: 'button' }, '再发一条视频'),
  );
}

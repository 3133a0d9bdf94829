import { el, switches } from '../../shared/dom.js';
import { postForm } from '../channels/post-form.js';

const TEXTS = {
  label: '视频描述',
  placeholder: '添加描述',
  titlePlaceholder: '概括视频主要内容，字数建议6-16个字符',
};

/** An upload that ends when the page is told so, by an event: how long one takes is nothing to wait for. */
function upload(onDone) {
  const status = el('div', { class: 'upload-status faint' }, '上传中');
  addEventListener('upload-end', () => {
    status.textContent = '上传完成';
    onDone();
  });
  return status;
}

/** A video's form. The end of the upload (`?upload=1`) builds it anew: the description stays, the place is the city again. */
export function videoPost(body) {
  const make = () => postForm({ kind: 'channels-post', texts: TEXTS, body });
  const renew = () => {
    const fresh = make();
    fresh.setText(form.text());
    form.element.replaceWith(fresh.element);
    form = fresh;
  };
  let form = make();
  const status = switches.has('upload') ? [upload(renew)] : [];
  const file = el('input', { type: 'file', accept: 'video/*' });
  return el('div', {}, el('div', { class: 'upload sheet' }, file, ...status), form.element);
}

import { el } from '../../shared/dom.js';
import { postForm } from '../channels/post-form.js';

const TEXTS = {
  label: '图文描述',
  placeholder: '添加描述, 1000个字符内',
  titlePlaceholder: '填写标题, 22个字符内',
};

/** An image-text post: the form of a video with other words. */
export function imagePost(body) {
  const file = el('input', { type: 'file', accept: 'image/*', multiple: true });
  const form = postForm({ kind: 'channels-image', texts: TEXTS, body });
  return el('div', {}, el('div', { class: 'upload sheet' }, file), form.element);
}

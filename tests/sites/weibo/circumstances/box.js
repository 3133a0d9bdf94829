import { el, hashed } from '../../shared/dom.js';
import { modelled } from '../../shared/field.js';
import { post } from '../../shared/post.js';
import { renewable } from '../../shared/renewable.js';
import { files } from './files.js';
import { place } from './place.js';
import { visibility } from './visibility.js';

const BUTTON = 'woo-button-main woo-button-flat woo-button-primary woo-button-m woo-button-round';

function checkbox(text) {
  const input = el('input', { type: 'checkbox' });
  return { element: el('label', { class: 'woo-checkbox-main' }, input, el('span', {}, text)), input };
}

/** A box with its circumstances: each is there where the mode has it, and goes out with the text. */
export function box(mode) {
  const textarea = el('textarea', { class: hashed('Form', 'input'), rows: 2, placeholder: mode.placeholder });
  const model = modelled(textarea, render);
  const audience = mode.visibility && visibility();
  const spot = mode.place && place();
  const also = mode.also && checkbox(mode.also);
  const attached = mode.files && files(render);
  const button = renewable(() =>
    el(
      'button',
      { type: 'button', class: `${hashed('Tool', 'btn')} ${BUTTON}`, onClick: publish },
      el('span', { class: 'woo-button-wrap' }, el('span', { class: 'woo-button-content' }, mode.action)),
    ),
  );

  function render() {
    button.renew();
    button.element.disabled = model.text.trim() === '' && !attached?.count();
  }

  function publish() {
    const { kind, url, field } = mode.send;
    const more = {
      ...(audience && { visible: audience.code() }),
      ...(spot && { place: spot.name() }),
      ...(also && { also: also.input.checked }),
      ...(attached && { files: attached.count() }),
    };
    window.pageLog.send(kind, model.text, more);
    void post(url, { [field]: model.text, ...more });
    attached?.clear();
    model.set('');
  }

  const parts = [spot?.menu, also?.element, audience?.element].filter(Boolean);
  const tools = attached ? [attached.tool, ...parts] : parts;
  const element = el(
    'div',
    { class: hashed('Composer', 'box') },
    el('div', { class: `wbpro-form ${hashed('Form', 'wbproform')}` }, textarea),
    ...[spot?.chip, attached?.tiles].filter(Boolean),
    el('div', { class: 'woo-box-flex tools' }, ...tools, el('div', { class: hashed('Tool', 'check') }, button.element)),
  );
  render();
  return element;
}

import { el } from '../../shared/dom.js';

const HERE = '成都市';
const PLACES = ['不显示位置', HERE, '四川大学望江校区'];

/** Where the post comes from: filled with the city that the browser is really in, until the user says otherwise. */
export function place() {
  const name = el('span', { class: 'location-name' }, HERE);
  const options = el('div', { class: 'location-options', hidden: true });
  const option = (text) => {
    const choose = () => {
      name.textContent = text;
      options.hidden = true;
    };
    return el('div', { class: 'option-item', onClick: choose }, el('div', { class: 'name' }, text));
  };
  options.append(...PLACES.map(option));
  const display = el('div', { class: 'position-display', onClick: () => (options.hidden = !options.hidden) }, name);
  return {
    element: el(
      'div',
      { class: 'post-position-wrap' },
      el('div', { class: 'position-display-wrap' }, display),
      options,
    ),
    value: () => (name.textContent === PLACES[0] ? '' : name.textContent),
  };
}

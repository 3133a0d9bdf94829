import { el, hashed } from '../../shared/dom.js';

const LONGEST = 30;

/** The title, with how much of it is used. */
export function title() {
  const count = el('span', {}, `0/${LONGEST}`);
  const input = el('input', {
    type: 'text',
    placeholder: '填写标题（0～30个字）',
    onInput: () => (count.textContent = `${input.value.length}/${LONGEST}`),
  });
  const element = el('div', { class: `wbpro-form ${hashed('Form', 'title')}` }, input, count);
  return { element, text: () => input.value };
}

/** The names of albums: Enter, once it is up again, or leaving the field takes a name over. It publishes nothing. */
export function album() {
  const names = [];
  const chips = el('span');
  const take = () => {
    const name = input.value.trim();
    input.value = '';
    if (name === '') return;
    names.push(name);
    chips.append(el('span', { class: 'chip' }, name));
  };
  const input = el('input', {
    type: 'text',
    onKeyup: (event) => event.key === 'Enter' && !event.isComposing && take(),
    onBlur: take,
  });
  const element = el('div', { class: `wbpro-form focus ${hashed('Form', 'album')}` }, chips, input);
  return { element, names: () => [...names] };
}

/** Where a video was taken from, if it is not the user's own. */
export function statement() {
  const input = el('input', { type: 'text', minlength: 5, hidden: true });
  const copied = el('input', { type: 'checkbox', onChange: () => (input.hidden = !copied.checked) });
  const element = el('div', { class: hashed('Form', 'statement') }, el('label', {}, copied, '转载来源'), input);
  return { element, text: () => (copied.checked ? input.value : '') };
}

import { el, hashed, switches } from '../../shared/dom.js';

/** The place of a post: third under 更多, written into a field, then a chip outside the text. `?place=…` sets one at the start. */
export function place() {
  let name = '';
  const chip = el('div', { class: hashed('Location', 'chip'), hidden: true });
  const set = (chosen) => {
    name = chosen;
    const remove = el('i', { class: 'woo-font woo-font--cross', title: '删除', onClick: () => set('') }, '×');
    chip.replaceChildren(el('i', { class: 'woo-font woo-font--location' }), el('span', {}, name), remove);
    chip.hidden = name === '';
  };
  const input = el('input', {
    type: 'text',
    class: 'woo-input-main',
    onKeydown: (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      set(input.value.trim());
      pop.hidden = true;
    },
  });
  const field = el(
    'div',
    { class: hashed('Location', 'ipt'), hidden: true },
    el('div', { class: 'woo-inp-main' }, input),
  );
  const open = () => {
    field.hidden = false;
    input.focus();
  };
  const item = (text, onClick) => el('div', { class: 'woo-pop-item-main', role: 'button', onClick }, text);
  const items = el('div', { class: 'woo-pop-wrap-main' }, item('投票'), item('定时微博'), item('地点', open));
  const pop = el('div', { class: 'woo-pop-main', hidden: true }, items, field);
  const more = el('div', { class: `woo-box-item-inlineBlock ${hashed('Tool', 'iconitem')}` }, '更多');
  more.addEventListener('click', () => (pop.hidden = !pop.hidden));
  set(switches.get('place') ?? '');
  return { menu: el('div', {}, more, pop), chip, name: () => name };
}

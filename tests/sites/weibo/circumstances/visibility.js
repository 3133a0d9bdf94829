import { el, hashed, switches } from '../../shared/dom.js';

/** Who may see it, as the site counts it. */
const AUDIENCES = { 公开: 0, 粉丝: 10, 好友圈: 6, 仅自己: 1 };

/** The menu of audiences; what is chosen is told by nothing but the text. `?visible=粉丝` chooses it at the start. */
export function visibility() {
  const label = el('span', {}, switches.get('visible') ?? '公开');
  const pop = el('div', { class: 'woo-pop-main', hidden: true });
  const choose = (event) => {
    event.stopPropagation();
    label.textContent = event.currentTarget.textContent;
    pop.hidden = true;
  };
  const item = (name) => el('div', { class: 'woo-pop-item-main', role: 'button', onClick: choose }, name);
  pop.append(el('div', { class: 'woo-pop-wrap-main' }, ...Object.keys(AUDIENCES).map(item)));
  const element = el('div', { class: hashed('Tool', 'limits'), onClick: () => (pop.hidden = !pop.hidden) }, label, pop);
  return { element, code: () => AUDIENCES[label.textContent] };
}

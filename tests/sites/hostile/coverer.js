import { el } from '../shared/dom.js';
import { strangers } from './reader.js';

// Everything that a page can do to have the user not see what stands over it.

const MOST = 2147483647;

export const coverings = {
  cover() {
    const style = `position:fixed;inset:0;z-index:${MOST};background:#fff;pointer-events:none;border:0;width:100%;height:100%`;
    const sheet = el('div', { style, popover: 'manual' });
    document.documentElement.append(sheet);
    sheet.showPopover();
  },
  hide() {
    for (const host of strangers()) {
      for (const [property, value] of [
        ['display', 'none'],
        ['visibility', 'hidden'],
        ['opacity', '0'],
      ]) {
        host.style.setProperty(property, value, 'important');
      }
      host.hidden = true;
      host.inert = true;
      if (host.matches(':popover-open')) host.hidePopover();
    }
  },
  styleAway() {
    document.head.append(el('style', {}, ':not(html, html *) , html > :not(head, body) { display: none !important; }'));
  },
  remove() {
    for (const host of strangers()) host.remove();
  },
  takeAbroad() {
    for (const host of strangers()) document.implementation.createHTMLDocument().adoptNode(host);
  },
  keepRemoving() {
    const remove = () => strangers().forEach((host) => host.remove());
    new MutationObserver(remove).observe(document.documentElement, { childList: true });
    remove();
  },
  blur() {
    document.activeElement?.blur();
    window.focus();
  },
};

export const coverer = {
  coverings: Object.keys(coverings),
  cover: (way) => coverings[way](),
};

import { el } from '../../shared/dom.js';

const CONTACTS = ['食堂观察员', '路过的云'];

/** The list of friends that an `@` opens. It is a route of its own, which the choice leaves again. */
export function pickContact(choose) {
  const address = new URL(location.href);
  address.searchParams.set('contact', '1');
  history.pushState({}, '', address);

  const chosen = (name) => {
    addEventListener('popstate', () => choose(name), { once: true });
    history.back();
  };
  const item = (name) => el('div', { class: 'contact-item', onClick: () => chosen(name) }, name);
  const list = el('div', { class: 'contact-list' }, ...CONTACTS.map(item));
  addEventListener('popstate', () => list.remove(), { once: true });
  document.body.append(list);
}

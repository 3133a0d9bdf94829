import { el, mounted, switches } from '../../shared/dom.js';

/** Who is logged in, as the console's own pages show it. */
function personInfo() {
  return el(
    'div',
    { class: 'weui-desktop-person_info' },
    el('img', { class: 'weui-desktop-account__img', src: 'data:,', alt: '' }),
    el('div', { class: 'weui-desktop_name' }, window.wx.commonData.data.nick_name),
  );
}

/** Shows a page of the console. The editors name the login in the inline script alone, but for `?person=1`. */
export function openPage(make, { person = switches.has('person') } = {}) {
  mounted(() => {
    const sheet = el('div', { class: 'sheet' }, ...make());
    document.querySelector('#app').append(...(person ? [personInfo()] : []), sheet);
  });
}

/** Tells the server, as every request of the console does: a form, and the answer is not waited for. */
export function post(path, form) {
  void fetch(path, { method: 'POST', body: new URLSearchParams(form) });
}

import { el } from '../../shared/dom.js';

/** The button of WeChat's consoles. `kind` is `primary` or `default`; `more` are further attributes. */
export function button(text, kind, onClick, more = {}) {
  const classes = ['weui-desktop-btn', `weui-desktop-btn_${kind}`, more.class].filter(Boolean).join(' ');
  return el('button', { type: 'button', ...more, class: classes, onClick }, text);
}

/** Opens a dialog in `parent`. `buttons` are `[text, kind, action]`; pressing one closes the dialog first. */
export function openDialog(parent, name, title, content, buttons) {
  const wrap = el('div', { class: 'weui-desktop-dialog__wrp' });
  const choose = (action) => () => {
    wrap.remove();
    action?.();
  };
  const foot = buttons.map(([text, kind, action]) => button(text, kind, choose(action)));
  wrap.append(
    el(
      'div',
      { class: `weui-desktop-dialog ${name}`, role: 'dialog', 'aria-label': title },
      el('div', { class: 'weui-desktop-dialog__hd' }, el('h3', { class: 'weui-desktop-dialog__title' }, title)),
      el('div', { class: 'weui-desktop-dialog__bd' }, ...content),
      el('div', { class: 'weui-desktop-dialog__ft' }, ...foot),
    ),
  );
  parent.append(wrap);
}

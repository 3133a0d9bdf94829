// A classic script of the head. Pages that are rendered by a server tell the login in an inline script; this one writes
// that script's text right after itself, in the manner that `data-style` names, for the login of `?uid=…&name=…`.
(() => {
  const asked = new URLSearchParams(location.search);
  const uid = asked.get('uid') ?? '';
  const name = asked.get('name') ?? '';
  const quoted = (text) => `'${text.replace(/['\\]/g, '\\$&')}'`;

  const STYLES = {
    /** The older pages: one assignment a line. */
    lines: () =>
      [
        'var $CONFIG = {};',
        `$CONFIG['uid']=${quoted(uid)};`,
        `$CONFIG['nick']=${quoted(name)};`,
        `$CONFIG['oid']='';`,
      ].join('\n'),

    /** Version 3 of the article editor gives the number, version 5 the whole as JSON in a string. */
    article: () => {
      if (location.pathname.includes('/v3/'))
        return `var $CONFIG = {};\n$CONFIG['uid'] = ${Number(uid)};\n$CONFIG['nick'] = ${quoted(name)};`;
      const config = JSON.stringify({ uid: Number(uid), nick: name, avatar_large: '' });
      return `window.__page__ = {\n  config: JSON.parse(${quoted(config)}),\n};`;
    },

    /** The mobile pages name no one: only the number. */
    mobile: () => `var config = {\n  login: [${uid ? 1 : 0}][0],\n  st: 'a1b2c3',\n  uid: ${quoted(uid)},\n};`,
  };

  const self = document.currentScript;
  const inline = document.createElement('script');
  inline.textContent = STYLES[self.dataset.style]();
  self.after(inline);
})();

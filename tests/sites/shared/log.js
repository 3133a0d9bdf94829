// The first script of every fixture page, run before anything else of the page. It keeps what the page's own listeners
// saw and what the page sent, so that a test can assert that a stopped press never reached the page.
(() => {
  const PRESSES = [
    ...['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend', 'click', 'auxclick', 'submit'],
    ...['keydown', 'keypress', 'keyup'],
  ];
  const seen = [];
  const sends = [];

  const nameOf = (node) =>
    node instanceof Element ? node.localName + (node.id && `#${node.id}`) : node === document ? 'document' : 'window';

  const see = (event) => {
    const target = event.composedPath()[0];
    seen.push({
      type: event.type,
      target: nameOf(target),
      text: target instanceof Element ? target.textContent.trim().slice(0, 20) : '',
      trusted: event.isTrusted,
      ...(event instanceof KeyboardEvent && { key: event.key, composing: event.isComposing }),
    });
  };
  for (const type of PRESSES) window.addEventListener(type, see, true);

  window.pageLog = {
    seen,
    sends,
    /** Every way of this page to publish ends here. */
    send(kind, text, more = {}) {
      sends.push({ kind, text, ...more });
    },
  };
})();

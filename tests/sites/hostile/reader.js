// Everything that a page can do to read what stands over it.

/** Every string that came into the page's hands. */
const learned = [];
const learn = (...things) =>
  learned.push(...things.filter((thing) => thing !== null && thing !== undefined).map(String));

/** Roots that somebody made where the page could see it. */
const roots = [];

function eavesdrop(prototype, method, hear) {
  const original = prototype[method];
  prototype[method] = function (...args) {
    const result = original.apply(this, args);
    hear(this, args, result);
    return result;
  };
}

eavesdrop(Element.prototype, 'attachShadow', (host, _, root) => roots.push(root));
eavesdrop(CSSStyleSheet.prototype, 'replaceSync', (_, [text]) => learn(text));
eavesdrop(EventTarget.prototype, 'addEventListener', (_, [type, listener]) => learn(type, listener));
eavesdrop(Document.prototype, 'createElement', (_, args, element) => learn(args[0], element.outerHTML));

/** Elements that are not the page's own. */
const hosts = new Set();

new MutationObserver((records) => {
  for (const { addedNodes, target, attributeName } of records) {
    if (attributeName && hosts.has(target)) learn(attributeName, target.getAttribute(attributeName));
    for (const node of addedNodes) {
      if (!(node instanceof Element) || document.body.contains(node)) continue;
      hosts.add(node);
      learn(node.outerHTML, node.textContent);
    }
  }
}).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });

window.addEventListener('message', ({ data, origin }) => learn(JSON.stringify(data), origin), true);
for (const type of ['focus', 'blur', 'focusin', 'focusout', 'beforeinput', 'input', 'copy', 'selectionchange']) {
  window.addEventListener(type, (event) => learn(type, event.data, event.target.outerHTML?.slice(0, 200)), true);
}

/** All words that the page shows by itself. */
function ownWords() {
  const values = [...document.querySelectorAll('textarea, input')].flatMap(({ value, placeholder }) => [
    value,
    placeholder,
  ]);
  return [document.documentElement.textContent, document.documentElement.outerHTML, ...values].join('\n');
}

function isFound(words) {
  return [true, false].some((inFrames) => {
    getSelection().removeAllRanges();
    try {
      return window.find(words, false, false, true, false, inFrames, false);
    } catch (error) {
      // Firefox searches no frame of another origin.
      learn(error);
      return false;
    }
  });
}

/** Looks for each word letter by letter, and gives what was found though the page does not have it. */
function find(words) {
  const own = ownWords().toLowerCase();
  const found = new Set();
  for (const word of words) {
    for (let length = 1; length <= word.length; length += 1) {
      const start = word.slice(0, length);
      const isThere = isFound(start);
      if (isThere) keepSelection();
      if (isThere && !own.includes(start.toLowerCase())) found.add(start);
    }
  }
  return [...found];
}

function keepSelection() {
  const selection = getSelection();
  learn(selection.toString());
  for (const end of ['anchorNode', 'focusNode']) {
    try {
      const root = selection[end]?.getRootNode();
      if (root instanceof ShadowRoot) roots.push(root);
    } catch (error) {
      // Inside of a text field's own anatomy.
      learn(error);
    }
  }
}

/** Walks the selection through the page in every step there is, and on beyond its end. */
function walk() {
  const selection = getSelection();
  const body = document.createRange();
  body.selectNodeContents(document.body);
  for (const [how, unit] of [
    ...[
      ['extend', 'character'],
      ['move', 'character'],
      ['extend', 'word'],
      ['move', 'word'],
      ['extend', 'line'],
    ],
    ...[
      ['move', 'line'],
      ['extend', 'documentboundary'],
      ['move', 'documentboundary'],
    ],
  ]) {
    for (const direction of ['forward', 'backward']) {
      const end = direction === 'forward';
      selection.removeAllRanges();
      selection.collapse(
        end ? body.endContainer : document.documentElement,
        end ? body.endOffset : document.documentElement.childNodes.length,
      );
      for (let step = 0; step < 60; step += 1) {
        selection.modify(how, direction, unit);
        keepSelection();
      }
    }
  }
  for (const host of hosts) {
    selection.selectAllChildren(host);
    keepSelection();
    selection.setBaseAndExtent(document.body, 0, host, host.childNodes.length);
    keepSelection();
  }
  document.execCommand('selectAll');
  keepSelection();
  selection.removeAllRanges();
}

/** Looks at every point, at every list and into every corner. */
function look() {
  for (let y = 0; y < innerHeight; y += 16) {
    for (let x = 0; x < innerWidth; x += 16) {
      for (const element of document.elementsFromPoint(x, y)) {
        if (!document.body.contains(element)) hosts.add(element);
        if (element.shadowRoot) roots.push(element.shadowRoot);
      }
      const caret = document.caretPositionFromPoint?.(x, y);
      if (caret?.offsetNode?.getRootNode() instanceof ShadowRoot) roots.push(caret.offsetNode.getRootNode());
    }
  }
  for (const host of hosts) {
    if (host === document.documentElement) continue;
    const style = getComputedStyle(host);
    learn(
      host.outerHTML,
      host.innerText,
      host.textContent,
      host.title,
      host.id,
      host.className,
      host.getAttribute('aria-label'),
    );
    learn(host.getHTML?.({ serializableShadowRoots: true, shadowRoots: roots }));
    learn(new XMLSerializer().serializeToString(host), host.cloneNode(true).outerHTML, JSON.stringify(host.dataset));
    learn(...['content', 'quotes', 'backgroundImage', 'fontFamily'].map((property) => style[property]));
    learn(...['::before', '::after'].map((part) => getComputedStyle(host, part).content));
    try {
      roots.push(host.attachShadow({ mode: 'open' }));
    } catch (error) {
      learn(error);
    }
  }
  learn(document.documentElement.innerText, document.activeElement?.outerHTML.slice(0, 200));
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets])
    learn(sheet.href, ...[...sheet.cssRules].map(({ cssText }) => cssText));
  for (const entry of performance.getEntries()) learn(entry.name);
  for (const frame of frames()) {
    try {
      learn(frame.location.href);
    } catch (error) {
      learn(error);
    }
  }
  for (const [name, highlight] of CSS.highlights ?? []) learn(name, ...[...highlight].map(String));
  learn(...Object.getOwnPropertyNames(window));
}

/** Windows of frames that the page can reach. */
export const frames = () => Array.from({ length: window.length }, (_, index) => window[index]);

/** Elements that somebody else put into the page. */
export function strangers() {
  return [...hosts].filter((host) => host.isConnected && host !== document.documentElement && host !== document.head);
}

export const reader = {
  learned,
  find,
  walk,
  look,
  strangers,
  /** What shadow roots the page got hold of, other than the open ones it made by itself. */
  stolenRoots: () =>
    roots.filter((root) => root.mode === 'closed' || root.childNodes.length > 0).map(({ innerHTML }) => innerHTML),
  highlights: () => CSS.highlights?.size ?? 0,
  frames: () => frames().length,
};

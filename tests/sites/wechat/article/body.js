import { el, switches } from '../../shared/dom.js';
import { textOf } from '../../shared/editable.js';
import { proseMirror } from '../../shared/prose-mirror.js';

const PLACEHOLDER = '从这里开始写正文';
const STYLE = '<link rel="stylesheet" href="/wechat/weui/style.css">';

/** Today's editor: a page within the page, made of divs. */
function mockDocument(onChange) {
  const widget = { class: 'editor_placeholder', text: PLACEHOLDER };
  const editor = proseMirror({ widget, onChange });
  const content = el('div', { class: 'rich_media_content' }, editor.element);
  const document = el('div', { class: 'mock-iframe-document' }, el('div', { class: 'mock-iframe-body' }, content));
  return { document, text: editor.text };
}

function mock(onChange) {
  const { document, text } = mockDocument(onChange);
  return { element: el('div', { class: 'editor-v-root' }, document), text };
}

function shadow(onChange) {
  const { document, text } = mockDocument(onChange);
  const element = el('div', { class: 'editor-v-root' });
  const root = element.attachShadow({ mode: 'open' });
  root.innerHTML = STYLE;
  root.append(document);
  return { element, text };
}

/** The old editor: a frame whose document the page writes itself. It has a page log of its own. */
function iframe(onChange) {
  const frame = el('iframe', { id: 'ueditor_0', width: '100%', height: '200', frameborder: '0' });
  // Only a frame that stands in the page has a document.
  queueMicrotask(() => {
    const page = frame.contentDocument;
    page.open();
    page.write(`<!doctype html><html><head><script src="/shared/log.js"></script>${STYLE}</head>
      <body class="view" contenteditable="true"><p><br></p></body></html>`);
    page.close();
    page.addEventListener('input', () => onChange());
  });
  return { element: frame, text: () => textOf(frame.contentDocument.body) };
}

const CONTAINERS = { mock, shadow, iframe };

/** The body in the container that the page is asked for: `?body=mock|shadow|iframe`. */
export function body(onChange) {
  const { element, text } = CONTAINERS[switches.get('body') ?? 'mock'](onChange);
  const holder = el('div', { id: 'edui1_iframeholder', class: 'edui-editor-iframeholder' }, element);
  return { element: el('div', { id: 'js_ueditor', class: 'row' }, holder), text };
}

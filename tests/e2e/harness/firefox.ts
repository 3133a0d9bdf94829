import puppeteer, { type Frame, type Page } from 'puppeteer-core';
import { ANSWER_MS, VIEWPORT } from './browser.ts';
import type { ClosedRoot, Driver, InputMethod, Json, LaunchOptions, Panel } from './browser.ts';
import { Bidi, type RemoteValue } from './firefox-bidi.ts';
import { builtExtension, executable } from './installed.ts';
import { until } from './until.ts';

/** `browser_specific_settings.gecko.id` of the manifest. */
const GECKO_ID = 'vestkeeper@vestkeeper.invalid';
/** Firefox draws the address of an extension's pages by lot, except where a preference says it. */
const ADDRESS = '11111111-2222-4333-8444-555555555555';

/** Starts Firefox with everything it asks of the network going through the proxy. */
export async function launchFirefox(proxyPort: number, options: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable('firefox'),
    headless: !options.headed,
    defaultViewport: options.headed ? null : VIEWPORT,
    acceptInsecureCerts: true,
    protocolTimeout: ANSWER_MS,
    // Without it no extension page can be driven, nor the background be ended.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: ADDRESS }),
      'intl.accept_languages': 'zh-CN',
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
    },
  });
  const withExtension = options.extension ?? true;
  if (withExtension) await browser.installExtension(builtExtension('firefox'));
  const extension = withExtension ? `moz-extension://${ADDRESS}` : '';
  const bidi = new Bidi(browser);
  // `page.goto` waits for ever on an extension's page.
  const goToExtension = (page: Page, path: string) => bidi.navigate(page.mainFrame(), `${extension}/${path}`);

  // No driver can reach the panel of a toolbar button. The same page in a tab behind the one it speaks of is its double:
  // it looks at the tab in front.
  const openPopup = async (page: Page): Promise<Page> => {
    const popup = await browser.newPage();
    await page.bringToFront();
    await goToExtension(popup, 'popup.html');
    return popup;
  };
  return {
    name: 'firefox',
    puppeteer: browser,
    extension,
    goToExtension,
    preferColours: (_page, scheme) => bidi.asBrowser(overrideColours, scheme === 'dark' ? 0 : 1),
    preferNeeds: (_page, needs) => bidi.asBrowser(overrideNeeds, needs.forcedColours, needs.reducedMotion),
    openPopup,
    openedPanel: () => openedPanel(bidi),
    closedRoots: (frame) => closedRoots(bidi, frame),
    killBackground: () => bidi.asBrowser(endBackground, GECKO_ID),
    inputMethod: (page) => inputMethod(bidi, page),
  };
}

async function endBackground(geckoId: string): Promise<void> {
  const { extension } = (globalThis as unknown as Privileged).WebExtensionPolicy.getByID(geckoId);
  await extension.terminateBackground({ disableResetIdleForTest: true });
}

/** No driver reaches into a sidebar: a script of the browser's own looks and types there. */
async function openedPanel(bidi: Bidi): Promise<Panel> {
  const words = async (): Promise<string> => (await bidi.asBrowser(lookIntoSidebar)) ?? '';
  await until('the sidebar is open', words);
  return {
    words,
    async type(selector, text) {
      const after = await bidi.asBrowser(lookIntoSidebar, selector, text);
      if (after === undefined) throw new Error('The sidebar did not say that it typed');
    },
  };
}

/**
 * The words of the extension's page in the sidebar; types first where it is told to. Gives undefined where none stands
 * there, and where none answers within two seconds: a page that gives way to another, as the empty one does that each
 * sidebar begins with, takes the script along, and its answer would be awaited for ever.
 */
function lookIntoSidebar(selector = '', text = ''): Promise<string | undefined> | undefined {
  const { SidebarController } = globalThis as unknown as Privileged;
  const inner = SidebarController.isOpen
    ? SidebarController.browser.contentDocument?.getElementById('webext-panels-browser')
    : undefined;
  const manager = (inner as unknown as { readonly messageManager?: MessageManager } | null | undefined)?.messageManager;
  if (!manager) return undefined;
  const name = `vestkeeper-${Math.random()}`;
  const look = `
    const { document } = content;
    if (${JSON.stringify(selector)}) {
      document.querySelector(${JSON.stringify(selector)}).focus();
      document.execCommand('insertText', false, ${JSON.stringify(text)});
    }
    sendAsyncMessage('${name}', document.body.innerText);`;
  return new Promise((resolve) => {
    manager.addMessageListener(name, ({ data }) => resolve(data));
    setTimeout(resolve, 2000);
    manager.loadFrameScript(`data:text/javascript;charset=utf-8,${encodeURIComponent(`{${look}}`)}`, false);
  });
}

interface MessageManager {
  addMessageListener(name: string, listener: (message: { readonly data: string }) => void): void;
  loadFrameScript(url: string, allowDelayedLoad: boolean): void;
}

function overrideColours(scheme: number): void {
  (globalThis as unknown as Privileged).Services.prefs.setIntPref(
    'layout.css.prefers-color-scheme.content-override',
    scheme,
  );
}

function overrideNeeds(forcedColours: boolean, reducedMotion: boolean): void {
  const { prefs } = (globalThis as unknown as Privileged).Services;
  // 2: always the user's own colours; 1: never; 0: as the desktop has it.
  prefs.setIntPref('browser.display.document_color_use', forcedColours ? 2 : 0);
  prefs.setIntPref('ui.prefersReducedMotion', reducedMotion ? 1 : 0);
}

/** How deep below `<html>` a host may stand for its root to be found. */
const HOST_DEPTH = 2;

async function closedRoots(bidi: Bidi, frame: Frame): Promise<ClosedRoot[]> {
  const document = await bidi.serialize(frame, 'document.documentElement', HOST_DEPTH);
  return [...shadowRootsOf(document)]
    .filter((root) => root.value?.mode === 'closed')
    .map((root) => ({
      evaluate: async <Result, Args extends readonly Json[]>(
        look: (root: ShadowRoot, ...args: Args) => Result,
        ...args: Args
      ) =>
        (await bidi.call(
          frame,
          `async (root, args) => JSON.stringify(await (${look.toString()})(root, ...JSON.parse(args)))`,
          [{ sharedId: root.sharedId ?? '' }, { type: 'string', value: JSON.stringify(args) }],
        )) as Result,
    }));
}

function* shadowRootsOf(node: RemoteValue): Generator<RemoteValue> {
  if (node.value?.shadowRoot) yield node.value.shadowRoot;
  for (const child of node.value?.children ?? []) yield* shadowRootsOf(child);
}

async function inputMethod(bidi: Bidi, page: Page): Promise<InputMethod> {
  await page.bringToFront();
  return {
    compose: (text) => bidi.asBrowser(composeText, text),
    commitByEnter: (text) => bidi.asBrowser(commitText, text),
  };
}

async function composeText(text: string): Promise<void> {
  const scope = globalThis as unknown as Privileged;
  const processor = (scope.vestkeeperInput ??= scope.Components.classes[
    '@mozilla.org/text-input-processor;1'
  ]!.createInstance(scope.Components.interfaces.nsITextInputProcessor));
  processor.beginInputTransactionForTests(scope);
  for (let end = 1; end <= text.length; end += 1) {
    processor.setPendingCompositionString(text.slice(0, end));
    processor.appendClauseToPendingComposition(end, processor.ATTR_RAW_CLAUSE);
    processor.setCaretInPendingComposition(end);
    processor.flushPendingComposition(new scope.KeyboardEvent('', { key: 'Process', keyCode: 229 }));
  }
}

async function commitText(text: string): Promise<void> {
  const scope = globalThis as unknown as Privileged;
  scope.vestkeeperInput?.commitCompositionWith(
    text,
    new scope.KeyboardEvent('', { key: 'Enter', code: 'Enter', keyCode: 13 }),
  );
}

interface TextInputProcessor {
  readonly ATTR_RAW_CLAUSE: number;
  beginInputTransactionForTests(window: unknown): boolean;
  setPendingCompositionString(text: string): void;
  appendClauseToPendingComposition(length: number, attribute: number): void;
  setCaretInPendingComposition(offset: number): void;
  flushPendingComposition(event: KeyboardEvent): boolean;
  commitCompositionWith(text: string, event: KeyboardEvent): boolean;
}

/** What scripts of the browser's own window can reach, as far as the tests need it. */
interface Privileged {
  readonly WebExtensionPolicy: {
    getByID(id: string): { readonly extension: { terminateBackground(options: object): Promise<void> } };
  };
  readonly Services: { readonly prefs: { setIntPref(name: string, value: number): void } };
  readonly Components: {
    readonly classes: Readonly<Record<string, { createInstance(type: unknown): TextInputProcessor }>>;
    readonly interfaces: { readonly nsITextInputProcessor: unknown };
  };
  readonly KeyboardEvent: typeof KeyboardEvent;
  readonly SidebarController: {
    readonly isOpen: boolean;
    readonly browser: { readonly contentDocument: Document | null };
  };
  vestkeeperInput?: TextInputProcessor;
}

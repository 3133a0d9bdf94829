import puppeteer, { type Browser, type CDPSession, type Frame, type Page, type Target } from 'puppeteer-core';
import { ANSWER_MS, VIEWPORT } from './browser.ts';
import type { ClosedRoot, Driver, InputMethod, LaunchOptions, Needs, Panel } from './browser.ts';
import { wordsOf } from './buttons.ts';
import { builtExtension, executable } from './installed.ts';
import { until } from './until.ts';

const ARGUMENTS = [
  ...['--no-sandbox', '--disable-gpu', '--no-first-run', '--accept-lang=zh-CN', '--lang=zh-CN'],
  // As large as a usual screen: a popup is cut off where its screen ends.
  '--screen-info={1440x1000}',
  // What the browser itself would ask of the network.
  ...['--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** Starts Chromium with everything it asks of the network going through the proxy. */
export async function launchChromium(proxyPort: number, options: LaunchOptions): Promise<Driver> {
  const withExtension = options.extension ?? true;
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: executable('chromium'),
    headless: !options.headed,
    defaultViewport: options.headed ? null : VIEWPORT,
    acceptInsecureCerts: true,
    protocolTimeout: ANSWER_MS,
    pipe: true,
    enableExtensions: withExtension ? [builtExtension('chromium')] : false,
    args: [...ARGUMENTS, `--proxy-server=http://127.0.0.1:${proxyPort}`],
  });
  const extension = withExtension ? await extensionOrigin(browser) : '';
  return {
    name: 'chromium',
    puppeteer: browser,
    extension,
    async goToExtension(page, path) {
      await page.goto(`${extension}/${path}`);
    },
    closedRoots,
    killBackground: () => killWorker(browser),
    preferColours: (page, value) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]),
    preferNeeds: emulateNeeds,
    openPopup: (page) => openPopup(browser, page),
    openedPanel: () => openedPanel(browser),
    inputMethod,
  };
}

const emulating = new WeakMap<Page, CDPSession>();

async function emulateNeeds(page: Page, { forcedColours, reducedMotion }: Needs): Promise<void> {
  // What a session emulates ends with it, so that there is one for as long as the page is open.
  const session = emulating.get(page) ?? (await page.createCDPSession());
  emulating.set(page, session);
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: forcedColours ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' },
    ],
  });
}

const isWorker = (target: Target): boolean => target.type() === 'service_worker';

const isPopup = (target: Target): boolean => target.url().endsWith('/popup.html');

async function extensionOrigin(browser: Browser): Promise<string> {
  const worker = await browser.waitForTarget(isWorker);
  return `chrome-extension://${new URL(worker.url()).host}`;
}

async function openPopup(browser: Browser, page: Page): Promise<Page> {
  await page.bringToFront();
  const worker = await browser.targets().find(isWorker)?.worker();
  if (!worker) throw new Error('The background sleeps: use a box of the page first.');
  // A popup that was closed is gone a little later, and until then Chromium opens no other.
  await until('no other popup is open', () => !browser.targets().some(isPopup));
  await until('the popup opens', async () => {
    await worker.evaluate(() => (globalThis as unknown as ExtensionScope).chrome.action.openPopup());
    return true;
  });
  return (await browser.waitForTarget(isPopup)).asPage();
}

interface ExtensionScope {
  readonly chrome: {
    readonly action: { openPopup(): Promise<void> };
    readonly runtime: {
      getContexts(filter: { contextTypes: readonly string[] }): Promise<readonly { readonly documentUrl?: string }[]>;
    };
  };
}

async function openedPanel(browser: Browser): Promise<Panel> {
  const address = await until('the side panel is open', async () => {
    const worker = await browser.targets().find(isWorker)?.worker();
    return worker?.evaluate(async () => {
      const { chrome } = globalThis as unknown as ExtensionScope;
      return (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }))[0]?.documentUrl;
    });
  });
  const page = await (await browser.waitForTarget((target) => target.url() === address)).asPage();
  return { words: () => wordsOf(page), type: (selector, text) => page.type(selector, text) };
}

async function killWorker(browser: Browser): Promise<void> {
  const [first] = await browser.pages();
  if (!first) throw new Error('There is no tab to reach the browser by');
  const session = await first.createCDPSession();
  const stopped = new Promise<void>((resolve) =>
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    }),
  );
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}

interface DomNode {
  readonly backendNodeId: number;
  readonly frameId?: string;
  readonly shadowRootType?: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly contentDocument?: DomNode;
}

/** Every node of one document, shadow roots included, other documents left out. */
function* nodesOf(node: DomNode): Generator<DomNode> {
  yield node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) yield* nodesOf(child);
}

/** The document of `frameId` below `node`. */
function documentOf(node: DomNode, frameId: string): DomNode | undefined {
  for (const inner of nodesOf(node)) {
    if (!inner.contentDocument) continue;
    const found = inner.frameId === frameId ? inner.contentDocument : documentOf(inner.contentDocument, frameId);
    if (found) return found;
  }
  return undefined;
}

async function closedRoots(frame: Frame): Promise<ClosedRoot[]> {
  const session = await frame.page().createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const isMain = frame === frame.page().mainFrame();
  const document = isMain ? root : documentOf(root, (frame as Frame & { readonly _id: string })._id);
  const roots = document ? [...nodesOf(document)].filter((node) => node.shadowRootType === 'closed') : [];
  return roots.map((node) => closedRoot(session, node.backendNodeId));
}

function closedRoot(session: CDPSession, backendNodeId: number): ClosedRoot {
  return {
    async evaluate(look, ...args) {
      const { object } = await session.send('DOM.resolveNode', { backendNodeId });
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        ...(object.objectId && { objectId: object.objectId }),
        functionDeclaration: `function (args) { return (${look.toString()})(this, ...args); }`,
        arguments: [{ value: args }],
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
  };
}

/** Windows' key code for a key that an input method has taken. */
const PROCESS_KEY = 229;

async function inputMethod(page: Page): Promise<InputMethod> {
  const session = await page.createCDPSession();
  const press = async (key: string, windowsVirtualKeyCode: number) => {
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, windowsVirtualKeyCode });
  };
  return {
    async compose(text) {
      for (const end of [...text].keys()) {
        await press('Process', PROCESS_KEY);
        await session.send('Input.imeSetComposition', {
          text: text.slice(0, end + 1),
          selectionStart: end + 1,
          selectionEnd: end + 1,
        });
      }
    },
    async commitByEnter(text) {
      await press('Enter', 13);
      await session.send('Input.insertText', { text });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Enter', windowsVirtualKeyCode: 13 });
    },
  };
}

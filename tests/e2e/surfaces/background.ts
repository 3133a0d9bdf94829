import type { Page } from 'puppeteer-core';

/** The background's answer to the popup's question about the newest tab. */
export async function seenInNewestTab(extensionPage: Page): Promise<{
  readonly site?: string;
  readonly surface?: string;
  readonly account?: { readonly uid?: string; readonly name?: string };
}> {
  return (await ask(extensionPage, 'tab')) as never;
}

/** Says that the user is `persona` in the newest tab. */
export async function declareInNewestTab(extensionPage: Page, persona: string): Promise<void> {
  await ask(extensionPage, 'declare', { persona });
}

interface ExtensionApi {
  readonly tabs: { query(of: object): Promise<readonly { readonly id?: number }[]> };
  readonly runtime: { sendMessage(message: object): Promise<{ readonly ok?: unknown; readonly error?: string }> };
}

async function ask(
  extensionPage: Page,
  request: string,
  more: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const answer = await extensionPage.evaluate(
    async (name, payload) => {
      const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      const { tabs, runtime } = scope.browser ?? scope.chrome;
      const ids = (await tabs.query({})).map(({ id }) => id ?? 0);
      return (await runtime.sendMessage({ request: name, payload: { tabId: Math.max(...ids), ...payload } })) as never;
    },
    request,
    more,
  );
  const { ok, error } = answer as { readonly ok?: unknown; readonly error?: string };
  if (error) throw new Error(error);
  return ok;
}

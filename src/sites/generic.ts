import type { Surface } from './types.ts';

/** Single-line fields count too: some skins answer in one. Fields that hold something other than prose do not. */
const PROSE_FIELDS = ['textarea', 'input:not([type])', 'input[type="text"]', '[contenteditable]', '[role="textbox"]'];

/**
 * Any other box on a watched site: an editable with a control nearby whose whole text says that it sends. It is
 * guesswork, and the chip shows so. Both ways of sending by key are watched in it.
 */
export function genericOf(known: Pick<Surface, 'site' | 'hosts' | 'account'>): Surface {
  return {
    site: known.site,
    hosts: known.hosts,
    ...(known.account && { account: known.account }),
    id: `${known.site}-other`,
    editor: PROSE_FIELDS,
    control: {
      selector: 'button, [role="button"], a, input[type="submit"], input[type="button"]',
      texts: ['发送', '发布', '发表', '评论', '回复', '转发', 'Send'],
      climb: 6,
    },
    sendKeys: ['Enter', 'Ctrl+Enter'],
    guess: true,
  };
}

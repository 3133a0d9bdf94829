import type { Draft } from '../draft/types.ts';
import type { Finding } from '../judge/types.ts';

/** The surface of a draft that the site keeps while it is written; `undefined` where it waits for the send. */
export function savedWhileWritten({ circumstances, surface, text }: Draft): string | undefined {
  return circumstances?.autosaves && text.trim() !== '' ? (surface ?? '') : undefined;
}

/** Not to send it is not to have kept it to oneself: what stands in this kind of box is on the site's server already. */
export function autosaved(surface: string): Finding {
  return {
    rule: 'autosave',
    kind: 'autosaved',
    level: 'note',
    ranges: [],
    text: '',
    reason: { code: 'autosaved', params: {} },
    remedies: [{ type: 'dismiss' }],
    key: `autosave/autosaved/${surface}`,
  };
}

import { toOriginal } from '../draft/normal.ts';
import { insideAddress } from './context.ts';
import type { Detail, Detector } from './types.ts';

/** RFC 5321, 4.5.3.1: 64 octets before the @ and 255 after it. */
const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 255;

const LOCAL = /[a-z0-9][a-z0-9._%+-]*$/;
const DOMAIN = /^(?:[a-z0-9-]+\.)+[a-z]{2,24}(?![a-z0-9-])/;

/** What looks like a top-level domain and is the name of a file: logo@2x.png. */
const FILES = /\.(?:png|jpe?g|gif|webp|svg|heic|mp4|mov|js|ts|css|html|py|json|md|txt|zip|apk|service)$/;

/** E-mail addresses. */
export const email: Detector = {
  kind: 'email',
  defaultLevel: 'warn',
  substitutes: ['private'],
  find: ({ folded }) => {
    const { text } = folded;
    const details: Detail[] = [];
    for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
      const local = LOCAL.exec(text.slice(Math.max(0, at - LONGEST_LOCAL), at))?.[0];
      const domain = local && DOMAIN.exec(text.slice(at + 1, at + 1 + LONGEST_DOMAIN))?.[0];
      if (!local || !domain || FILES.test(domain)) continue;
      const start = at - local.length;
      const end = at + 1 + domain.length;
      // user@host:path is a clone address, and user:password@host stands in a web address.
      if (/^:[\w~/]/.test(text.slice(end, end + 2)) || insideAddress(text, start)) continue;
      details.push({ kind: 'email', value: `${local}@${domain}`, certainty: 0.98, ...toOriginal(folded, start, end) });
    }
    return details;
  },
};

import { toOriginal } from '../draft/normal.ts';
import { insideAddress } from './context.ts';
import { spelledAddresses } from './numbers/spelled-email.ts';
import type { Detail, Detector } from './types.ts';

/** RFC 5321, 4.5.3.1: 64 octets before the @ and 255 after it. */
const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 255;

const LOCAL = /[a-z0-9](?:[a-z0-9._%+-]|\*(?=[a-z0-9*]*$)){0,63}$/;
const DOMAIN = /^(?:[a-z0-9-]+\.)+[a-z]{2,24}(?![a-z0-9-])/;

/** What looks like a top-level domain and is the name of a file: logo@2x.png. */
const FILES = /\.(?:png|jpe?g|gif|webp|svg|heic|mp4|mov|js|ts|css|html|py|json|md|txt|zip|apk|service)$/;

/** Something of an address in any spelling: a cheap sign that is worth a search. */
const SPELLED_SIGN = /(?:@|at|艾特|爱特|圈a|[#☆★○◎*$&]|老鼠|\(a\))[^\n]{0,5}[a-z0-9]/u;

/** Something of where people have their mail. */
const PROVIDER_SIGN = /qq|1\d[369]|com|c ?n|net|org|edu|io|mail|点|dot|\.|foxmail|outlook|wo|tom/;

/** E-mail addresses, also spelled so that no machine should read them. */
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
      // 3@5.com is part of a 口令.
      if (!local || !domain || FILES.test(domain) || /^\d@\d\./.test(`${local}@${domain}`)) continue;
      const start = at - local.length;
      const end = at + 1 + domain.length;
      // user@host:path is a clone address, and user:password@host stands in a web address.
      if (/^:[\w~/]/.test(text.slice(end, end + 2)) || insideAddress(text, start)) continue;
      details.push({ kind: 'email', value: `${local}@${domain}`, certainty: 0.98, ...toOriginal(folded, start, end) });
    }
    if (!SPELLED_SIGN.test(text) || !PROVIDER_SIGN.test(text)) return details;
    const ends = new Set(details.map(({ end }) => end));
    for (const { local, domain, start, end } of spelledAddresses(text)) {
      const range = toOriginal(folded, start, end);
      if (ends.has(range.end) || insideAddress(text, start)) continue;
      details.push({ kind: 'email', value: `${local}@${domain}`, certainty: 0.92, ...range });
    }
    return details;
  },
};

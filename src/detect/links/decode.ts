import type { Decoding } from '../lists/share-hosts.ts';

/** Digits of base 62 as Weibo writes it, smallest first. */
const BASE_62 = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Uids of Weibo run from five digits to ten. */
const SMALLEST_UID = 10_000;
const LARGEST_UID = 9_999_999_999;

/** `text` with its percent escapes read, or as it is where they are broken. */
export function unescaped(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The bytes of base64, standard or for addresses, as text; none where it is something else. */
function fromBase64(text: string): string | undefined {
  const standard = text.replaceAll('-', '+').replaceAll('_', '/').replaceAll(' ', '+').replace(/=+$/, '');
  if (!/^[A-Za-z0-9+/]{4,2000}$/.test(standard) || standard.length % 4 === 1) return undefined;
  return atob(standard);
}

function userOf(json: string | undefined): string | undefined {
  if (!json?.startsWith('{')) return undefined;
  try {
    const { u } = JSON.parse(json) as { u?: unknown };
    return typeof u === 'string' && u !== '' ? u : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The number of a partner among the words for ways, or a row that no one would type: t_1000000001_, an_10000000001,
 * cm_sw_r_cp_dp_A1B2C3D4E5F6G7H8J9K0, ref_200100300.
 */
const PARTNER =
  /^(?:t_\d{5,}_.*|an_\d{5,}|cm_sw_r_\w*_[\dA-Z]{10,}|[A-Za-z]{0,12}_?(?:ref|[iI]d|r)_?\d{6,}|[\da-f]{32})$/;

/** Words for a way of sharing, which somebody hid in base64: app_share. */
const WAY = /^[a-z]{2,}(?:_[a-z]+)*$/;

/** The value of a parameter in the spelling that it is compared in, decoded where that can be done. */
export function canonicalValue(raw: string, decoding: Decoding): string {
  const plain = unescaped(raw.replace(/\s+/g, '')).trim();
  if (decoding === 'plain') return plain;
  // A way is nobody.
  if (decoding === 'partner') return PARTNER.test(plain) ? plain : '';
  const decoded = fromBase64(plain);
  if (decoding === 'json') return userOf(decoded) ?? plain;
  if (decoded !== undefined && WAY.test(decoded)) return '';
  return decoded !== undefined && /^\d{4,20}$/.test(decoded) ? decoded : plain;
}

/**
 * The uid of whoever uploaded a picture to Weibo, from the first eight characters of the picture's id: hex, or base 62
 * where it starts with 00. Found by comparing ids with the accounts that posted them; not documented by the site.
 */
export function uploaderOf(pictureId: string): string | undefined {
  const head = pictureId.slice(0, 8);
  let uid = 0;
  if (head.startsWith('00')) {
    for (const digit of head.slice(2)) {
      const value = BASE_62.indexOf(digit);
      if (value < 0) return undefined;
      uid = uid * 62 + value;
    }
  } else {
    if (!/^[0-9a-f]{8}$/.test(head)) return undefined;
    uid = Number.parseInt(head, 16);
  }
  return uid >= SMALLEST_UID && uid <= LARGEST_UID ? String(uid) : undefined;
}

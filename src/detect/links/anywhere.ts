import { wrapped } from '../../draft/wrapped.ts';
import { unpack } from '../gazetteer.ts';
import {
  CLICK_ANYWHERE,
  CODES,
  DEVICE_ANYWHERE,
  INVITING_CODES,
  LOGIN_ANYWHERE,
  PERSONAL,
  SHARER_ANYWHERE,
  SHARES,
  SIGN_UP_CODES,
  WHO,
} from '../lists/sharer-names.ts';
import type { Address } from './address.ts';
import type { Meaning } from './hosts.ts';

const setOf = (packed: string): ReadonlySet<string> => new Set(unpack(packed));

const anyOf = (packed: string): string => `(?:${unpack(packed).join('|')})`;

const SHARERS = setOf(SHARER_ANYWHERE);
const LOGINS = setOf(LOGIN_ANYWHERE);
const DEVICES = setOf(DEVICE_ANYWHERE);
const CLICKS = setOf(CLICK_ANYWHERE);
const CODES_OF_SIGNING_UP = setOf(SIGN_UP_CODES);
const CODES_OF_INVITING = setOf(INVITING_CODES);

/** Names made of both: sharerMemberId, inviter_sn. A bare shareId may be the page's own. */
const SHARER_LIKE = new RegExp(`^(?:${anyOf(WHO)}{1,2}${anyOf(PERSONAL)}|${anyOf(SHARES)}${anyOf(CODES)})$`);

/** Pages about the very user that a `uid=` names: forums' spaces, profiles, interfaces. */
const ABOUT_A_USER = new RegExp(
  wrapped`
    /(?:
      u|user|users|profile|profiles|member|members|people|author|space|home|homepage|card|follow|
      fans|api|ajax|login|oauth2?|sso|account|admin
    )(?:[/.]|$)|
    home\.php|space\.php|profile\.|userinfo|getuser
  `,
  '',
);

/** Pages where one signs up or orders for somebody's benefit: only there is a bare `ref` a person. */
const SIGNING_UP = /regist|sign-?up|(?<![a-z])(?:reg|aff)(?![a-z])|join|invit|refer|promo|activity|download|landing/;
const INVITING = /regist|sign-?up|(?<![a-z])reg(?![a-z])|(?<![a-z])join(?![a-z])|invit|referral/;

/** A number of a login, or a row of letters and digits that no one would type. */
const PLAUSIBLE_LOGIN = /^(?:\d{4,20}|(?=[^]*\d)(?=[^]*[a-z])[\w=+/.-]{8,128})$/i;
const PLAUSIBLE_CODE = /^(?!(?:true|false|null|none|undefined|test|code|xxx+)$)[\w=+/.*@-]{4,128}$/i;
const PLAUSIBLE_REF = /^(?=[^]*\d)[\w-]{5,80}$/;
/** What YouTube began and others took over: a short code of one act of sharing. */
const PLAUSIBLE_SI = /^(?:(?=[^]*[A-Z])(?=[^]*[a-z])(?=[^]*\d)[\w-]{11,24}|[\da-f]{16})$/;

/** What a parameter means on a site that is not listed. */
export function meaningAnywhere({ path, params }: Address, name: string, value: string): Meaning | undefined {
  const bare = name.replace(/^.*\[([^\]]+)\]$/, '$1').replace(/[^a-z\d]/g, '');
  const meaning = { role: 'names', decoding: 'plain', rank: 0 } as const;
  if (SHARERS.has(bare) || SHARER_LIKE.test(bare)) return PLAUSIBLE_CODE.test(value) ? meaning : undefined;
  if (CLICKS.has(bare) || DEVICES.has(bare))
    return /^[\w=+/.%~*-]{6,400}$/.test(value) ? { ...meaning, rank: 2 } : undefined;
  if (name === 'si') return PLAUSIBLE_SI.test(value) ? { ...meaning, rank: 2 } : undefined;
  if (CODES_OF_SIGNING_UP.has(bare)) {
    const isFront = /^[^/]*\/?$/.test(path);
    return (isFront || SIGNING_UP.test(path)) && PLAUSIBLE_REF.test(value) ? meaning : undefined;
  }
  if (CODES_OF_INVITING.has(bare)) return INVITING.test(path) && PLAUSIBLE_REF.test(value) ? meaning : undefined;
  if (!LOGINS.has(bare) || !PLAUSIBLE_LOGIN.test(value) || ABOUT_A_USER.test(path)) return undefined;
  const isSpace = params.some((param) => param.name === 'mod' && param.raw === 'space');
  return isSpace ? undefined : { ...meaning, rank: 1 };
}

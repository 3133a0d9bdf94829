import { toOriginal } from '../draft/normal.ts';
import { before, insideAddress } from './context.ts';
import { ABOUT_NAMES, ADDRESSED, IS_ONLY, nameIn, NO_NAMES, SHARED, TELLING } from './handles/names.ts';
import {
  MENTION,
  DOTTED,
  HOST,
  NOBODY,
  HAS_PLATFORM,
  ON_PLATFORM,
  OF_ONES_OWN,
  BARE,
  CHANNEL,
  QUOTED,
  TOLD_BEHIND,
  NAME_SIGN,
  SPACED,
  PROFILE,
  RENAMED,
  ASKING,
  ASKED,
  NO_ACCOUNT,
  LONGING,
} from './handles/patterns.ts';
import { apart } from './persons/apart.ts';
import type { Detail, Detector } from './types.ts';

/** Names and numbers of accounts: @mentions, and what is said to be somebody's on a platform. */
export const handle: Detector = {
  kind: 'handle',
  defaultLevel: 'clear',
  substitutes: ['handle'],
  find: ({ folded }) => {
    const { text } = folded;
    const details: Detail[] = [];
    const push = (start: number, value: string, certainty: number): void => {
      const end = start + value.length;
      details.push({ kind: 'handle', value: value.replace(/^@ ?/, ''), certainty, ...toOriginal(folded, start, end) });
    };
    const hasPlatform = HAS_PLATFORM.test(text);
    for (const pattern of hasPlatform ? [ON_PLATFORM, OF_ONES_OWN] : [OF_ONES_OWN]) {
      for (const match of text.matchAll(pattern)) {
        const { value } = match.groups as { value: string };
        const name = nameIn(
          value,
          /(?:: ?|[^不怎么]叫做? ?|现在是 ?)$/u.test(match[0].slice(0, -value.length)) ||
            /^不.{2,12}就(?:能|可以|是我)/u.test(value),
        );
        const start = match.index + match[0].length - value.length;
        if (
          name.length < (/^\d+$/.test(name) ? 4 : 2) ||
          insideAddress(text, start) ||
          /(?:订单|商品|视频|qq|扣扣|微信) ?$/u.test(before(text, match.index, 3))
        )
          continue;
        const sure = TELLING.test(name) || name.startsWith('@');
        push(start, name, sure ? 0.92 : IS_ONLY.test(match[0].slice(0, -value.length)) ? 0.5 : 0.85);
      }
    }
    const hasName = hasPlatform || NAME_SIGN.test(text);
    for (const { 0: words, index, groups } of hasName ? text.matchAll(BARE) : []) {
      const { value } = groups as { value: string };
      const name = nameIn(value);
      const end = index + words.length;
      // Without a link only a name that ends with the clause is one: 昵称起不出来 is about names.
      const closed = name.length < value.length || /^(?:[,。!?;~\s]|$)/u.test(text.slice(end, end + 1));
      if (closed && name.length >= 2 && !ABOUT_NAMES.test(name)) push(end - value.length, name, 0.55);
    }
    for (const pattern of [SPACED, PROFILE]) {
      for (const { 0: words, index, groups } of text.matchAll(pattern)) {
        const { value } = groups as { value: string };
        const name = value.replace(/[.-]+$/, '');
        push(index + words.length - value.length, name, 0.55);
      }
    }
    for (const { 0: words, index, groups } of hasName ? text.matchAll(CHANNEL) : []) {
      const { value, own } = groups as { value?: string; own?: string };
      const name = value ?? own!;
      if (NO_NAMES.test(name) || (value && ABOUT_NAMES.test(name))) continue;
      push(index + words.lastIndexOf(name), name, 0.6);
    }
    for (const { 0: words, index, groups } of hasName ? text.matchAll(RENAMED) : []) {
      const { value, now } = groups as { value?: string; now?: string };
      const name = value ?? now!;
      if (name.length >= 3 && (nameIn(name) === name || LONGING.test(name)))
        push(index + words.length - name.length, name, 0.7);
    }
    for (const { 0: words, index, groups } of hasPlatform && ASKED.test(text) ? text.matchAll(ASKING) : []) {
      const { value } = groups as { value: string };
      const isNamed = !NO_NAMES.test(value) || LONGING.test(value);
      if (isNamed && !NO_ACCOUNT.test(value)) push(index + words.indexOf(value), value, 0.55);
    }
    for (const { 0: words, index, groups } of hasName ? text.matchAll(QUOTED) : []) {
      const { value } = groups as { value: string };
      push(index + words.length - 1 - value.length, value, 0.6);
    }
    for (const { 0: words, index, groups } of hasName ? text.matchAll(TOLD_BEHIND) : []) {
      const { value, name, told } = groups as { value?: string; name?: string; told?: string };
      const one = value ?? name ?? told!;
      push(index + words.lastIndexOf(one), one, 0.55);
    }
    if (text.includes('@')) {
      for (const { index, 0: words } of text.matchAll(DOTTED)) {
        if (!HOST.test(words) && !insideAddress(text, index)) push(index, words, 0.85);
      }
      for (const { index, 0: words } of text.matchAll(MENTION)) {
        const end = words.search(ADDRESSED);
        if (NOBODY.test(words) || SHARED.has(words.slice(1))) continue;
        // The next name of a chain of reposts: 转发微博//@….
        if (insideAddress(text, index) && !before(text, index, 2).endsWith('//')) continue;
        if (/^ ?\.[a-z]/.test(text.slice(index + words.length, index + words.length + 3))) continue;
        push(index, end > 2 ? words.slice(0, end) : words, 0.9);
      }
    }
    return apart(details);
  },
};

import * as v from 'valibot';
import type { UnreadBecause } from '../draft/types.ts';
import type { Language } from '../i18n/language.ts';
import type { Visibility } from '../persona/kinds.ts';

/** A page's process writes what a guard says, so each field is held to its shape and to its size. */
export const LIMITS = {
  /** Opaque ids of our own making are UUIDs. */
  id: 64,
  /** A message may carry a draft of any length that the browser lets through; the judge refuses what is too long. */
  draft: 16_000_000,
  /** The longest screen name of Weibo has 30 characters, WeChat's 32 bytes. */
  account: 200,
  /** File systems take names of up to 255 bytes. */
  label: 255,
  /** The longest selector of the surfaces has about 100 characters. */
  selector: 500,
  /** A report stops at 80 lines. */
  report: 50_000,
  /** Weibo takes 18 pictures. */
  files: 100,
  /** The longest QR code holds 7,089 digits. */
  qr: 7_089,
  /** Texts of one kind in a file: the serial numbers of a body and its lenses. */
  texts: 10,
  /** More than anybody's audience book. */
  listeners: 10_000,
} as const;

/** A text of up to so many UTF-16 units. */
export const textUpTo = (most: number) => v.pipe(v.string(), v.maxLength(most));

/** A list of up to so many. */
export const listUpTo = <Shape extends v.GenericSchema>(most: number, of: Shape) =>
  v.pipe(v.array(of), v.maxLength(most));

/** Names again what a type names, of which a message may know no more; the type sees to it that none is forgotten. */
const oneOf = <Name extends string>(names: Readonly<Record<Name, 0>>) => v.picklist(Object.keys(names) as Name[]);

export const id = textUpTo(LIMITS.id);
export const label = textUpTo(LIMITS.label);
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const language = oneOf<Language>({ 'zh-CN': 0, 'zh-TW': 0, en: 0 });

const accountText = textUpTo(LIMITS.account);

export const draft = v.object({
  text: textUpTo(LIMITS.draft),
  site: v.optional(id),
  surface: v.optional(id),
  account: v.optional(v.object({ uid: v.optional(accountText), name: v.optional(accountText) })),
  circumstances: v.optional(
    v.object({
      visibility: v.optional(oneOf<Visibility>({ public: 0, fans: 0, friends: 0, self: 0 })),
      place: v.optional(label),
      alsoPosts: v.optional(label),
      files: v.optional(listUpTo(LIMITS.files, v.object({ id, name: label }))),
      autosaves: v.optional(v.boolean()),
    }),
  ),
});

const labels = listUpTo(LIMITS.texts, label);
const degrees = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));

/** What a file tells, as the card's page has read it. */
export const told = v.object({
  unread: v.optional(oneOf<UnreadBecause>({ size: 0, count: 0, pixels: 0, unseen: 0, damaged: 0, format: 0 })),
  position: v.optional(v.object({ latitude: degrees, longitude: degrees })),
  serials: v.optional(labels),
  owners: v.optional(labels),
  takenAt: v.optional(label),
  qr: v.optional(listUpTo(LIMITS.texts, textUpTo(LIMITS.qr))),
  likeness: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))),
  strippable: v.optional(v.boolean()),
});

/** How a guard knows a box. */
export const found = v.object({ selector: textUpTo(LIMITS.selector), guess: v.boolean() });

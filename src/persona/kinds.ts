/** Kinds of identifying details that a contract can speak of. A kind that has no detector yet is simply never found. */
export const DETAIL_KINDS = [
  'phone',
  'landline',
  'id-card',
  'bank-card',
  'plate',
  'passport',
  'email',
  'qq',
  'wechat-id',
  'address',
  'coordinates',
  'school',
  'employer',
  'class',
  'dorm',
  'place',
  'person',
  'birthday',
  'age',
  'handle',
  'waybill',
  'share-token',
  'opaque-link',
  'picture-id',
  'listener',
  'fact',
] as const;

export type DetailKind = (typeof DETAIL_KINDS)[number];

/** Scales of how a draft sounds, each 0…1. */
export const SCALES = [
  'hostile',
  'vulgar',
  'angry',
  'sad',
  'afraid',
  'happy',
  'intense',
  'formal',
  'cute',
  'fandom',
] as const;

export type Scale = (typeof SCALES)[number];

/** What a draft may be about. */
export const SUBJECTS = [
  'study',
  'work',
  'school-life',
  'nightlife',
  'fandom',
  'romance',
  'family',
  'roommates',
  'health',
  'money',
  'promotion',
  'travel',
  'food',
  'hot-events',
  'meet-ups',
] as const;

export type Subject = (typeof SUBJECTS)[number];

/** Who sees a post, from everybody to nobody but oneself. */
export const VISIBILITIES = ['public', 'fans', 'friends', 'self'] as const;

export type Visibility = (typeof VISIBILITIES)[number];

/** What stands beside the words of a draft and goes out with them. */
export const BESIDES = ['place-chip', 'wide-visibility', 'also-posts'] as const;

export type Beside = (typeof BESIDES)[number];

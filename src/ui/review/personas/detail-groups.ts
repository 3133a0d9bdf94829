import type { DetailKind } from '../../../persona/kinds.ts';

/** Kinds of details by what they lead to; the first group is what most contracts speak of. Each kind stands in one. */
export const DETAIL_GROUPS = {
  common: ['fact', 'school', 'class', 'dorm', 'employer', 'person', 'listener', 'place', 'birthday', 'phone'],
  reach: ['wechat-id', 'qq', 'email', 'handle', 'landline'],
  papers: ['id-card', 'passport', 'bank-card', 'plate', 'waybill'],
  where: ['address', 'coordinates', 'age'],
  links: ['share-token', 'opaque-link', 'picture-id'],
} as const satisfies Readonly<Record<string, readonly DetailKind[]>> as Readonly<
  Record<'common' | 'reach' | 'papers' | 'where' | 'links', readonly DetailKind[]>
>;

export type DetailGroup = keyof typeof DETAIL_GROUPS;

/** The group that is always in sight. */
export const FIRST_GROUP: DetailGroup = 'common';

import type { Link, Wardrobe } from '../persona/types.ts';

/** What was said about two personas being known as one person; `never` where nothing was said. */
export function policyBetween(wardrobe: Wardrobe, one: string, other: string): Link['policy'] {
  const link = wardrobe.links.find(({ between }) => between.includes(one) && between.includes(other));
  return link?.policy ?? 'never';
}

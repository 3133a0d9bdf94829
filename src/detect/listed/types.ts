import type { Fact, Listener } from '../../persona/types.ts';

/** Something of the wardrobe that a draft can name. */
export type Listed =
  { readonly type: 'fact'; readonly fact: Fact } | { readonly type: 'listener'; readonly listener: Listener };

/** All that somebody or something listed is called. */
export const namesOf = (target: Listed): readonly string[] =>
  target.type === 'fact'
    ? [target.fact.value, ...target.fact.aliases]
    : [target.listener.name, ...target.listener.aliases];

export const isPersonal = (target: Listed): boolean => target.type === 'listener' || target.fact.kind === 'person';

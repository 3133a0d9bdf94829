import { card } from './card.ts';
import { common } from './common.ts';
import { popup } from './popup.ts';
import { verdict } from './verdict.ts';

/** What the popup and the card say, which must be there at once. */
export const core = { ...verdict, ...common, ...card, ...popup };

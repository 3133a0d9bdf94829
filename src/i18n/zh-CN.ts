import { card } from './zh-CN/card.ts';
import { common } from './zh-CN/common.ts';
import { popup } from './zh-CN/popup.ts';
import { review } from './zh-CN/review.ts';
import { verdict } from './zh-CN/verdict.ts';
import { wardrobe } from './zh-CN/wardrobe.ts';
import { welcome } from './zh-CN/welcome.ts';

/** The source table: its keys and placeholders are those of every language. */
export const zhCN = { ...verdict, ...common, ...card, ...popup, ...welcome, ...review, ...wardrobe };

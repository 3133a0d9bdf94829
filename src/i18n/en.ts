import { card } from './en/card.ts';
import { common } from './en/common.ts';
import { popup } from './en/popup.ts';
import { review } from './en/review.ts';
import { verdict } from './en/verdict.ts';
import { wardrobe } from './en/wardrobe.ts';
import { welcome } from './en/welcome.ts';
import type { zhCN } from './zh-CN.ts';

export const en: Readonly<Record<keyof typeof zhCN, string>> = {
  ...verdict,
  ...common,
  ...card,
  ...popup,
  ...welcome,
  ...review,
  ...wardrobe,
};

import { card } from './zh-TW/card.ts';
import { common } from './zh-TW/common.ts';
import { contracts } from './zh-TW/contracts.ts';
import { facts } from './zh-TW/facts.ts';
import { desk } from './zh-TW/desk.ts';
import { log } from './zh-TW/log.ts';
import { lookingBack } from './zh-TW/looking-back.ts';
import { popup } from './zh-TW/popup.ts';
import { review } from './zh-TW/review.ts';
import { siteRules } from './zh-TW/site-rules.ts';
import { starters } from './zh-TW/starters.ts';
import { verdict } from './zh-TW/verdict.ts';
import { wardrobe } from './zh-TW/wardrobe.ts';
import { welcome } from './zh-TW/welcome.ts';
import type { zhCN } from './zh-CN.ts';

export const zhTW: Readonly<Record<keyof typeof zhCN, string>> = {
  ...verdict,
  ...common,
  ...card,
  ...desk,
  ...popup,
  ...welcome,
  ...review,
  ...log,
  ...lookingBack,
  ...wardrobe,
  ...starters,
  ...contracts,
  ...facts,
  ...siteRules,
};

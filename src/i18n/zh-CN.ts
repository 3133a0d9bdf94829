import { card } from './zh-CN/card.ts';
import { common } from './zh-CN/common.ts';
import { contracts } from './zh-CN/contracts.ts';
import { facts } from './zh-CN/facts.ts';
import { desk } from './zh-CN/desk.ts';
import { log } from './zh-CN/log.ts';
import { lookingBack } from './zh-CN/looking-back.ts';
import { popup } from './zh-CN/popup.ts';
import { review } from './zh-CN/review.ts';
import { siteRules } from './zh-CN/site-rules.ts';
import { starters } from './zh-CN/starters.ts';
import { verdict } from './zh-CN/verdict.ts';
import { wardrobe } from './zh-CN/wardrobe.ts';
import { welcome } from './zh-CN/welcome.ts';

/** The source table: its keys and placeholders are those of every language. */
export const zhCN = {
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

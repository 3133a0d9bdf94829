import { card } from './en/card.ts';
import { common } from './en/common.ts';
import { contracts } from './en/contracts.ts';
import { facts } from './en/facts.ts';
import { desk } from './en/desk.ts';
import { log } from './en/log.ts';
import { lookingBack } from './en/looking-back.ts';
import { popup } from './en/popup.ts';
import { review } from './en/review.ts';
import { siteRules } from './en/site-rules.ts';
import { starters } from './en/starters.ts';
import { verdict } from './en/verdict.ts';
import { wardrobe } from './en/wardrobe.ts';
import { welcome } from './en/welcome.ts';
import type { zhCN } from './zh-CN.ts';

export const en: Readonly<Record<keyof typeof zhCN, string>> = {
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

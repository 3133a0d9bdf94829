import type { Surface } from '../types.ts';
import { inlineAccount } from './account.ts';

const articleBox = {
  site: 'weibo',
  hosts: ['card.weibo.com'],
  path: '/article/',
  sendKeys: [],
  account: inlineAccount,
  autosaves: true,
} as const satisfies Partial<Surface>;

/** The weibo that goes out with an article: the second step has words of its own. */
export const weiboArticlePost: Surface = {
  ...articleBox,
  id: 'weibo-article-post',
  editor: ['textarea'],
  inside: '.n-dialog, .el-dialog, [role="dialog"]',
  control: { selector: 'button, [role="button"]', texts: ['发布'], climb: 6 },
};

/** A headline article: title, lead and body go out by the same step. */
export const weiboArticle: Surface = {
  ...articleBox,
  id: 'weibo-article',
  editor: ['.ProseMirror[contenteditable="true"]', '.ck-editor__editable[contenteditable="true"]'],
  fields: ['textarea[placeholder*="请输入标题"]', 'textarea[placeholder*="导语"]', 'input[placeholder*="导语"]'],
  paste: '.ck-editor__editable',
  ignore: '.ProseMirror-widget, .ck-placeholder, [data-placeholder-widget]',
  control: { selector: 'button, [role="button"]', texts: ['下一步', '发布'], climb: 10 },
};

import type { Surface } from '../types.ts';
import { officialBox } from './official.ts';

/** The older editors of the console: Enter sends on keyup, by a handler that no click announces. */
const legacyEditor = {
  ...officialBox,
  sendKeys: ['Enter', 'Ctrl+Enter'],
} as const satisfies Partial<Surface>;

/** A reply to a comment under an article. */
export const officialComment: Surface = {
  ...legacyEditor,
  id: 'wechat-comment',
  path: '/misc/appmsgcomment',
  editor: ['.jsReplyBox [contenteditable="true"]', '.jsReplyEditor [contenteditable="true"]'],
  control: { selector: '.jsReplySend, button, a', texts: ['回复', '发送'], climb: 6 },
};

/** A quick reply to a reader's message. */
export const officialMessage: Surface = {
  ...legacyEditor,
  id: 'wechat-fan-message',
  editor: ['.js_quick_reply_box [contenteditable="true"]'],
  control: { selector: '.js_reply_OK, button', texts: ['发送', '回复'], climb: 6 },
};

/** The answer that is given to everybody by itself. */
export const officialAutoReply: Surface = {
  ...legacyEditor,
  id: 'wechat-auto-reply',
  path: '/cgi-bin/autoreply',
  editor: ['.emotion_editor [contenteditable="true"]'],
  control: { selector: 'button, a', texts: ['保存', '确定'], climb: 8 },
};

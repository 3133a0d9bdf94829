import type { Surface } from '../types.ts';
import { officialBox } from './official.ts';

/** Placeholders stand as nodes inside the editable. */
const PLACEHOLDERS = '.editor_placeholder, .editor_content_placeholder, .ProseMirror-widget';

/**
 * An article: title, author, digest and body go out together. The body stands in the page, in an open shadow root, or in
 * a frame without an address, whichever version of the editor the account has.
 */
export const officialArticle: Surface = {
  ...officialBox,
  id: 'wechat-article',
  path: '/cgi-bin/appmsg',
  editor: ['.rich_media_content .ProseMirror[contenteditable="true"]', 'body.view[contenteditable="true"]'],
  fields: [
    '#js_title_main .ProseMirror[contenteditable="true"]',
    'textarea#title',
    'input#title',
    'input#author',
    'textarea#js_description',
    'input.js_url',
    '.share-text__input .ProseMirror[contenteditable="true"]',
    '#guide_words_main [contenteditable="true"]',
    '.js_reprint_recommend_content[contenteditable="true"]',
  ],
  through: '.editor-v-root, iframe#ueditor_0',
  ignore: PLACEHOLDERS,
  control: { selector: '#js_send button, #js_send, .mass_send, button', texts: ['发表', '群发'], climb: 12 },
  sendKeys: [],
  autosaves: true,
};

import type { Surface } from '../types.ts';

/** What the boxes of the channels' console share. They stand in an open shadow root that is filled late. */
const channelsBox = {
  site: 'wechat-channels',
  hosts: ['channels.weixin.qq.com'],
  account: {
    uid: [{ selector: '.finder-uniq-id' }],
    name: [{ selector: '.finder-nickname' }],
  },
} as const satisfies Partial<Surface>;

/** A video or a set of pictures: description and short title go out together, with the city that is filled in. */
export const channelsPost: Surface = {
  ...channelsBox,
  id: 'wechat-channels-post',
  editor: ['.input-editor[contenteditable]', '[contenteditable][data-placeholder*="添加描述"]'],
  fields: [
    'input[placeholder*="概括视频主要内容"]',
    'input[placeholder*="填写短标题"]',
    'input[placeholder*="填写标题"]',
  ],
  control: { selector: '.form-btns button, button', texts: ['发表'], climb: 10 },
  sendKeys: [],
  circumstances: { place: { selector: '.post-position-wrap .location-name', none: '不显示位置' } },
};

/** A private message. */
export const channelsMessage: Surface = {
  ...channelsBox,
  id: 'wechat-channels-message',
  editor: ['textarea.edit_area'],
  control: { selector: 'button', texts: ['发送'], climb: 6 },
  sendKeys: ['Enter', 'Ctrl+Enter'],
};

/** A comment or the answer to one. */
export const channelsComment: Surface = {
  ...channelsBox,
  id: 'wechat-channels-comment',
  editor: [
    'textarea[placeholder^="回复"]',
    '[contenteditable="true"][data-placeholder^="回复"]',
    'textarea[placeholder*="评论"]',
  ],
  control: { selector: 'button', texts: ['回复', '评论', '发送'], climb: 6 },
  sendKeys: ['Enter', 'Ctrl+Enter'],
};

import type { SendKey } from '../../../src/sites/types.ts';

/** One compose surface on its fixture page: where it is, how it is reached, and every way in which it sends. */
export interface SurfaceCase {
  /** Id of the surface that must be found. */
  readonly surface: string;
  /** What sets this case apart from others of the same surface. */
  readonly variant?: string;
  readonly address: string;
  /** Written in before anything is clicked: what the step before this box asks for. */
  readonly first?: readonly string[];
  /** Clicked in turn before the box is there. */
  readonly open?: readonly string[];
  /** The frame that holds the box, and with it the control. */
  readonly frame?: string;
  /** The frame that holds only the editable. */
  readonly editableFrame?: string;
  readonly editable: string;
  /** The other fields that the same press sends, by what they are called. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Fields that must not be empty for the control to send. */
  readonly required?: readonly string[];
  readonly control: string;
  /** Where a script clicks instead, which no cover stops. */
  readonly scripted?: string;
  /** The login as the guard must read it. */
  readonly account: { readonly uid?: string; readonly name?: string };
  /** Keys that send in the page. */
  readonly sends?: readonly SendKey[];
  /** Keys that are watched on suspicion only: in the fixture they do not send. */
  readonly watched?: readonly SendKey[];
  /** What the page's log calls a send. */
  readonly kind: string;
  /** A press of the control opens a second step: what is clicked in it, in turn. */
  readonly steps?: readonly string[];
  /** Shown in the page after the first step. */
  readonly secondStep?: string;
  /** The page saves what is typed while it is typed. */
  readonly autosaves?: boolean;
  /** Switches that the page has beside `slow` and `recreate`. */
  readonly skin?: 'vue2';
}

const LOGIN = { uid: '1000000002', name: '今晚不想上课' } as const;
const QUERY = `uid=${LOGIN.uid}&name=${encodeURIComponent(LOGIN.name)}`;

const POST = '#homeWrap > [class*="publishCard"]';
const FIRST = 'article:nth-of-type(1)';
const FIRST_BOX = { editable: `${FIRST} [class*="_composer_"] textarea`, control: `${FIRST} .woo-button-primary` };

const desktop = {
  address: `https://weibo.com/?${QUERY}`,
  account: LOGIN,
  sends: ['Ctrl+Enter'],
  skin: 'vue2',
} as const;

const older = { account: LOGIN, sends: ['Ctrl+Enter'] } as const;

const MINI = {
  editable: '.composer-mini-wrap textarea:not(.shadow)',
  control: '.btn-send',
  account: { uid: LOGIN.uid },
} as const;

const mobilePage = { editable: 'textarea', control: '.m-send-btn', account: { uid: LOGIN.uid } } as const;

const MESSAGE = {
  surface: 'weibo-message',
  editable: '#webchat-textarea',
  control: '.sendbox_bar .send',
  account: { name: LOGIN.name },
  sends: ['Enter'],
  kind: 'message',
} as const;

const article = {
  surface: 'weibo-article',
  fields: { 标题: '[placeholder*="标题"]', 导语: '[placeholder*="导语"]' },
  required: ['[placeholder*="标题"]'],
  autosaves: true,
  control: 'button.next',
  account: LOGIN,
  kind: 'article',
  secondStep: '[role="dialog"] textarea',
  steps: ['[role="dialog"] button.publish'],
} as const;

/** A box that no adapter knows, on a page without a login. */
const unknown = {
  editable: '.note',
  control: 'button',
  account: {},
  watched: ['Enter', 'Ctrl+Enter'],
  kind: 'note',
} as const;

/** On each set of hosts that share a fallback. */
const UNKNOWN: readonly SurfaceCase[] = [
  'https://weibo.com/generic/?x',
  'https://service.weibo.com/share/other?x',
  'https://s.weibo.com/generic/?x',
  'https://m.weibo.cn/generic/?x',
  'https://api.weibo.com/chat/other?x',
  'https://card.weibo.com/article/other?x',
].map((address) => ({ ...unknown, surface: 'weibo-other', variant: new URL(address).hostname, address }));

export const WEIBO: readonly SurfaceCase[] = [
  {
    ...desktop,
    surface: 'weibo-home',
    editable: `${POST} textarea`,
    control: `${POST} .woo-button-primary`,
    kind: 'post',
  },
  {
    ...desktop,
    surface: 'weibo-modal',
    open: ['button[title="发微博"]'],
    editable: '.woo-modal-wrap textarea',
    control: '.woo-modal-wrap .woo-button-primary',
    kind: 'post',
  },
  {
    ...desktop,
    surface: 'weibo-edit',
    address: `https://weibo.com/u/1000000001?${QUERY}`,
    open: ['i[title="更多"]', 'header .woo-pop-item-main:nth-child(2)'],
    editable: '.woo-modal-wrap textarea',
    control: '.woo-modal-wrap .woo-button-primary',
    kind: 'edit',
  },
  { ...desktop, ...FIRST_BOX, surface: 'weibo-comment', open: [`${FIRST} [title="评论"]`], kind: 'comment' },
  {
    ...desktop,
    ...FIRST_BOX,
    surface: 'weibo-repost',
    open: [`${FIRST} [title="转发"]`, `${FIRST} .woo-pop-item-main:nth-child(2)`],
    kind: 'repost',
  },
  {
    ...desktop,
    surface: 'weibo-reply',
    open: [`${FIRST} .item1 .reply`],
    editable: `${FIRST} .item1 textarea`,
    control: `${FIRST} .item1 .woo-button-primary`,
    kind: 'reply',
  },
  {
    ...desktop,
    surface: 'weibo-reply',
    variant: '弹出层',
    address: `https://weibo.com/mygroups?${QUERY}`,
    open: [`${FIRST} .item2 .reply`],
    editable: '.woo-modal-wrap textarea',
    control: '.woo-modal-wrap .woo-button-primary',
    kind: 'reply',
  },
  {
    ...desktop,
    surface: 'weibo-video',
    address: `https://weibo.com/upload/channel?edit=1&${QUERY}`,
    editable: '.wbpro-layer textarea',
    fields: { 标题: 'input[placeholder*="标题"]' },
    control: '.cover',
    scripted: '.check button',
    sends: [],
    watched: ['Ctrl+Enter'],
    kind: 'video',
  },
  {
    ...older,
    surface: 'weibo-legacy',
    variant: '发布',
    address: `https://www.weibo.com/p/1005051000000001/home?${QUERY}`,
    editable: '.send_weibo textarea',
    control: '.send_weibo [node-type="submit"]',
    kind: 'post',
  },
  {
    ...older,
    surface: 'weibo-legacy',
    variant: '评论',
    address: `https://www.weibo.com/p/1005051000000001/home?${QUERY}`,
    editable: '.WB_feed_publish textarea',
    control: '.WB_feed_publish [node-type="submit"]',
    kind: 'comment',
  },
  {
    ...older,
    surface: 'weibo-legacy',
    variant: '分享',
    address: `https://service.weibo.com/share/share.php?${QUERY}`,
    editable: '.share_textarea',
    control: '[node-type="submit"]',
    kind: 'share',
  },
  {
    ...older,
    surface: 'weibo-topic',
    address: `https://s.weibo.com/weibo?${QUERY}`,
    editable: '[node-type="sendweibo"] textarea',
    control: '[node-type="sendweibo"] [node-type="submit"]',
    kind: 'post',
  },
  {
    ...older,
    surface: 'weibo-search-comment',
    address: `https://s.weibo.com/weibo?${QUERY}`,
    open: ['.card-act li:nth-child(2)'],
    editable: '.WB_feed_publish textarea',
    control: '.WB_feed_publish [node-type="submit"]',
    kind: 'comment',
  },
  {
    ...older,
    surface: 'weibo-search-repost',
    address: `https://s.weibo.com/topic?${QUERY}`,
    open: ['.card-act li:nth-child(1)'],
    editable: '.m-layer textarea',
    control: '.m-layer [node-type="submit"]',
    kind: 'repost',
  },
  { ...mobilePage, surface: 'weibo-m-compose', address: `https://m.weibo.cn/compose?${QUERY}`, kind: 'post' },
  {
    ...mobilePage,
    surface: 'weibo-m-comment',
    address: `https://m.weibo.cn/compose/comment?${QUERY}`,
    kind: 'comment',
  },
  { ...mobilePage, surface: 'weibo-m-repost', address: `https://m.weibo.cn/compose/repost?${QUERY}`, kind: 'repost' },
  {
    ...MINI,
    surface: 'weibo-m-mini',
    variant: '评论',
    address: `https://m.weibo.cn/status/5100000000000001?${QUERY}`,
    open: ['.main-text'],
    kind: 'comment',
  },
  {
    ...MINI,
    surface: 'weibo-m-mini',
    variant: '回复',
    address: `https://m.weibo.cn/detail/5100000000000001?${QUERY}`,
    open: ['.comment-content [title="回复"]'],
    kind: 'reply',
  },
  { ...MINI, surface: 'weibo-m-message', address: `https://m.weibo.cn/message/chat?${QUERY}`, kind: 'message' },
  { ...MESSAGE, variant: '整页', address: `https://api.weibo.com/chat?${QUERY}` },
  { ...MESSAGE, variant: '框架里', address: `https://weibo.com/at/weibo?${QUERY}`, frame: 'iframe[title="微博聊天"]' },
  {
    ...article,
    variant: 'v5',
    address: `https://card.weibo.com/article/v5/editor?${QUERY}#/draft/1`,
    editable: '.ProseMirror',
  },
  {
    ...article,
    variant: 'v3',
    address: `https://card.weibo.com/article/v3/editor?${QUERY}#/draft/1`,
    editable: '.ck-editor__editable',
  },
  {
    surface: 'weibo-article-post',
    address: `https://card.weibo.com/article/v5/editor?${QUERY}#/draft/1`,
    first: ['[placeholder*="标题"]', '.ProseMirror'],
    open: ['button.next'],
    editable: '[role="dialog"] textarea',
    control: '[role="dialog"] button.publish',
    account: LOGIN,
    autosaves: true,
    kind: 'article',
  },
  ...UNKNOWN,
];

const OFFICIAL = { uid: 'gh_a1b2c3d4e5f6', name: '晚风公众号' } as const;
const CHANNEL = { uid: 'sphA1b2C3d4', name: '晚风视频号' } as const;
const CHAT = { name: '小林' } as const;
const CHAT_QUERY = `name=${encodeURIComponent(CHAT.name)}`;

const chat = {
  surface: 'wechat-chat',
  editable: '#editArea',
  control: '.btn_send',
  account: CHAT,
  sends: ['Enter'],
  kind: 'chat',
} as const;

const helper = {
  surface: 'wechat-filehelper',
  editable: '.chat-panel__input-container',
  control: '.chat-send__button',
  account: {},
  sends: ['Enter'],
  watched: ['Ctrl+Enter'],
  kind: 'filehelper',
} as const;

const APPMSG = 'https://mp.weixin.qq.com/cgi-bin/appmsg?t=media/appmsg_edit_v2&action=edit&type=77';

const officialArticle = {
  surface: 'wechat-article',
  fields: { 标题: '#js_title_main .ProseMirror', 作者: '#author', 摘要: '#js_description' },
  control: '#js_send button',
  account: OFFICIAL,
  autosaves: true,
  kind: 'article',
  secondStep: '.new_mass_send_dialog',
  steps: ['.new_mass_send_dialog .weui-desktop-btn_primary', '.double_check_dialog .weui-desktop-btn_primary'],
} as const;

const channels = { account: CHANNEL } as const;

const channelsPost = {
  ...channels,
  surface: 'wechat-channels-post',
  editable: '>>> .input-editor',
  fields: { 短标题: '>>> .weui-desktop-form__input' },
  control: '>>> .form-btns .weui-desktop-btn_primary',
  secondStep: '>>> .declare-original-dialog',
  steps: ['>>> .declare-original-dialog .weui-desktop-btn_default'],
} as const;

export const WECHAT: readonly SurfaceCase[] = [
  { ...chat, variant: 'wx', address: `https://wx.qq.com/?${CHAT_QUERY}` },
  { ...chat, variant: 'wx2', address: `https://wx2.qq.com/?${CHAT_QUERY}` },
  { ...chat, variant: 'web', address: `https://web.wechat.com/?${CHAT_QUERY}` },
  { ...helper, address: 'https://filehelper.weixin.qq.com/?x' },
  { ...helper, variant: 'sz', address: 'https://szfilehelper.weixin.qq.com/?x' },
  { ...officialArticle, variant: '页内', address: `${APPMSG}&body=mock`, editable: '.rich_media_content .ProseMirror' },
  {
    ...officialArticle,
    variant: '影子根',
    address: `${APPMSG}&body=shadow`,
    editable: '>>> .rich_media_content .ProseMirror',
  },
  {
    ...officialArticle,
    variant: '框架',
    address: `${APPMSG}&body=iframe`,
    editable: 'body.view',
    editableFrame: '#ueditor_0',
  },
  {
    ...officialArticle,
    variant: '旧标题',
    address: `${APPMSG}&title=old`,
    editable: '.rich_media_content .ProseMirror',
    fields: { 标题: '#title' },
  },
  {
    ...officialArticle,
    variant: '贴图',
    address: 'https://mp.weixin.qq.com/cgi-bin/appmsg?t=media/appmsg_edit&action=edit&type=77&createType=8',
    editable: '.share-text__input .ProseMirror',
    fields: { 标题: '#js_title_main .ProseMirror' },
    kind: 'newspic',
  },
  {
    surface: 'wechat-comment',
    address: 'https://mp.weixin.qq.com/misc/appmsgcomment?action=list_latest_comment',
    open: ['.jsReply'],
    editable: '.jsReplyBox [contenteditable]',
    control: '.jsReplySend',
    account: OFFICIAL,
    sends: ['Enter', 'Ctrl+Enter'],
    kind: 'comment-reply',
  },
  {
    surface: 'wechat-official-other',
    variant: '新留言页',
    address: 'https://mp.weixin.qq.com/misc/appmsgcomment?action=list_latest_comment&skin=new',
    editable: '#comment-21 textarea',
    control: '#comment-21 button',
    account: OFFICIAL,
    watched: ['Enter', 'Ctrl+Enter'],
    kind: 'comment-reply',
  },
  {
    surface: 'wechat-fan-message',
    address: 'https://mp.weixin.qq.com/cgi-bin/message?t=message/list',
    open: ['.js_reply'],
    editable: '.js_quick_reply_box [contenteditable]',
    control: '.js_reply_OK',
    account: OFFICIAL,
    sends: ['Enter', 'Ctrl+Enter'],
    kind: 'fan-reply',
  },
  {
    surface: 'wechat-official-other',
    variant: '单独对话',
    address: 'https://mp.weixin.qq.com/cgi-bin/singlesendpage?t=message/send',
    editable: '.emotion_editor [contenteditable]',
    control: '#js_submit',
    account: OFFICIAL,
    watched: ['Enter', 'Ctrl+Enter'],
    kind: 'single',
  },
  {
    surface: 'wechat-auto-reply',
    address: 'https://mp.weixin.qq.com/cgi-bin/autoreply?t=ivr/reply',
    editable: '.emotion_editor [contenteditable]',
    control: '#js_save',
    account: OFFICIAL,
    watched: ['Enter', 'Ctrl+Enter'],
    kind: 'autoreply',
  },
  {
    ...channelsPost,
    variant: '视频',
    address: 'https://channels.weixin.qq.com/platform/post/create?x',
    kind: 'channels-post',
  },
  {
    ...channelsPost,
    variant: '图文',
    address: 'https://channels.weixin.qq.com/platform/post/finderNewLifeCreate?x',
    kind: 'channels-image',
  },
  {
    ...channels,
    surface: 'wechat-channels-comment',
    variant: '评论',
    address: 'https://channels.weixin.qq.com/platform/comment?keys=Enter',
    editable: '>>> textarea[placeholder="发表评论"]',
    control: '>>> textarea[placeholder="发表评论"] + button',
    sends: ['Enter'],
    watched: ['Ctrl+Enter'],
    kind: 'comment',
  },
  {
    ...channels,
    surface: 'wechat-channels-comment',
    variant: '回复',
    address: 'https://channels.weixin.qq.com/platform/comment?keys=Ctrl%2BEnter',
    open: ['>>> #comment-51 [title="回复"]'],
    editable: '>>> #comment-51 textarea',
    control: '>>> #comment-51 button',
    sends: ['Ctrl+Enter'],
    watched: ['Enter'],
    kind: 'comment-reply',
  },
  {
    ...channels,
    surface: 'wechat-channels-message',
    address: 'https://channels.weixin.qq.com/platform/private_msg?keys=Enter',
    editable: '>>> textarea.edit_area',
    control: '>>> textarea.edit_area + button',
    sends: ['Enter'],
    watched: ['Ctrl+Enter'],
    kind: 'channels-dm',
  },
  { ...unknown, surface: 'wechat-other', variant: 'wx', address: 'https://wx.qq.com/generic/?x' },
  {
    ...unknown,
    surface: 'wechat-other',
    variant: 'filehelper',
    address: 'https://filehelper.weixin.qq.com/generic/?x',
  },
  {
    ...unknown,
    surface: 'wechat-channels-other',
    address: 'https://channels.weixin.qq.com/generic/?x',
  },
];

export const CASES: readonly SurfaceCase[] = [...WEIBO, ...WECHAT];

/** What a case is called. */
export function nameOf({ surface, variant }: SurfaceCase): string {
  return variant ? `${surface} ${variant}` : surface;
}

/** The case of that name. Throws where there is none. */
export function caseOf(name: string): SurfaceCase {
  const found = CASES.find((place) => nameOf(place) === name);
  if (!found) throw new Error(`There is no case ${name}`);
  return found;
}

import type { common as source } from '../zh-CN/common.ts';

/** Words that every page uses. */
export const common = {
  'app.name': 'Vestkeeper',

  'badge.on': 'Vestkeeper: watching',
  'badge.paused': 'Vestkeeper: paused',
  'badge.off': 'Vestkeeper: not started yet',
  'badge.access': 'Vestkeeper: needs access to this site',

  'site.weibo': 'Weibo',
  'site.wechat': 'WeChat for web',
  'site.other': 'other sites',

  'surface.weibo-home': 'home composer',
  'surface.weibo-modal': 'pop-up composer',
  'surface.weibo-comment': 'comment box',
  'surface.weibo-reply': 'reply box',
  'surface.weibo-repost': 'repost box',
  'surface.wechat-chat': 'chat box',
  'surface.generic': 'a box found by guesswork',

  'stage.front': 'front stage',
  'stage.back': 'back stage',
  'stage.front.help': 'seen by family, classmates, the boss',
  'stage.back.help': 'nobody should know who it is',

  'action.undo': 'Undo',
  'action.close': 'Close',
  'action.edit': 'Edit',
  'action.remove': 'Remove',
  'action.show': 'Show',
  'action.hide': 'Cover',
  'action.retry': 'Try again',

  'saved.undone': 'Undone',
  'saved.done': 'Saved',
  'error.background': 'The background does not answer. Try again; if that fails, open this page afresh.',
  'error.store.unavailable':
    'The browser gives no storage here. Use a normal window, or let the browser keep data of the extension.',
  'error.store.newer-version':
    'The records were written by a newer version. Update the extension; nothing was changed.',
  'error.store.blocked': 'Another page of Vestkeeper keeps the records busy. Close it and try again.',
  'error.store.closed': 'The records were closed for a newer version to take over. Open this page afresh.',
  'error.store.full': 'There is no space left for the records. Free some disk space and try again.',
  'error.store.failed': 'The records cannot be read or written. Try again; if that fails, restart the browser.',
  'error.save': 'Not saved.',
  loading: 'Reading…',
} as const satisfies Record<keyof typeof source, string>;

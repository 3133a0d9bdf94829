/** Words that every page uses. */
export const common = {
  'app.name': '捂马甲',

  'badge.on': '捂马甲：看着呢',
  'badge.paused': '捂马甲：已暂停',
  'badge.off': '捂马甲：还没开始',
  'badge.access': '捂马甲：需要允许读取这个网站',

  'site.weibo': '微博',
  'site.wechat': '微信网页版',
  'site.other': '其他网站',

  'surface.weibo-home': '首页发布框',
  'surface.weibo-modal': '弹出发布框',
  'surface.weibo-comment': '评论框',
  'surface.weibo-reply': '回复框',
  'surface.weibo-repost': '转发框',
  'surface.wechat-chat': '聊天框',
  'surface.generic': '猜出来的输入框',

  'stage.front': '台前',
  'stage.back': '幕后',
  'stage.front.help': '家人、同学、老板看得到',
  'stage.back.help': '不想让熟人知道是谁',

  'action.undo': '撤销',
  'action.close': '关闭',
  'action.edit': '修改',
  'action.remove': '删除',
  'action.show': '显示',
  'action.hide': '盖住',
  'action.retry': '再试一次',

  'saved.undone': '已撤销',
  'saved.done': '已保存',
  'error.background': '后台没有应答。再试一次；还不行，就重新打开这个页面。',
  'error.store.unavailable': '浏览器在这里不给存东西的地方。换普通窗口打开，或者允许扩展保存数据。',
  'error.store.newer-version': '记录是更新版本的捂马甲写的。更新扩展就能读；什么都没有改动。',
  'error.store.blocked': '另一个捂马甲页面占着记录。关掉其他捂马甲页面，再试一次。',
  'error.store.closed': '新版本要接手，记录已经关上。重新打开这个页面。',
  'error.store.full': '存不下了。腾出一些磁盘空间，再试一次。',
  'error.store.failed': '本机的记录读不了或写不了。再试一次；还不行，就重新打开浏览器。',
  'error.save': '没有存上。',
  loading: '正在读取…',
} as const;

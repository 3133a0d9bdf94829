/** The welcome page: consent, then the first two personas. */
export const welcome = {
  'welcome.title': '捂马甲：发之前，先捂一捂',
  'welcome.lead':
    '大号给熟人看，小号喘口气。一句随手的话就能把两个号连起来。捂马甲在发送之前看一眼，说清楚哪几个字会掉马、怎么改。',
  'welcome.reads': '读什么',
  'welcome.reads.1': '微博、微信网页版的输入框里正在写的草稿、跟着一起发的图片和文件，还有页面上写着的登录账号。',
  'welcome.reads.2':
    '只有这几个网站：微博（weibo.com、s.weibo.com、m.weibo.cn、私信、头条文章）和微信网页版（聊天、文件传输助手、公众号、视频号）。',
  'welcome.reads.3': '不读别人的微博、聊天记录，也不读别的网页。',
  'welcome.stays': '留在哪里',
  'welcome.stays.1': '都在这台机器上，加密存放。什么都不往外传，没有账号，没有统计。',
  'welcome.stays.2':
    '草稿看过就丢，除非自己要留。记下来的是差点掉马的那几个字，和发过的分享码、图片的指纹，可以随时删。',
  'welcome.cannot': '做不到什么',
  'welcome.cannot.1': '已经泄露的数据库（开盒、社工库）查得到的东西，这里拦不住。',
  'welcome.cannot.2': '平台自己知道实名、手机号、IP 和设备；对平台没有用。',
  'welcome.cannot.3': '它会看漏，也会看错。仍然发送一直都在，最后怎么发由人定。',
  'welcome.start': '开始',
  'welcome.start.help': '按下之前，什么都不读。以后随时可以暂停。',
  'welcome.started': '已经开始',
  'welcome.started.help': '开着的微博和微信页面不用刷新，现在就在看了。',
  'welcome.personas.have': '人设已经写好了',
  'welcome.personas.edit': '修改人设',
  'welcome.next': '接下来',
  'welcome.next.bind': '登录微博，点工具栏上的面具，把账号归给人设。',
  'welcome.next.fact': '写一项身份信息，比如学校，勾上谁可以提它。',
  'welcome.next.fact.link': '写身份信息',
  'welcome.next.try': '用另一个人设写一句带学校名字的话，看看会怎样。',
} as const;

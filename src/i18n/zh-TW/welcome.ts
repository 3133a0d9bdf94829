import type { welcome as source } from '../zh-CN/welcome.ts';

/** The welcome page: consent, then the first two personas. */
export const welcome = {
  'welcome.title': '捂馬甲：送出之前，先捂一捂',
  'welcome.lead':
    '本帳給熟人看，小帳喘口氣。一句隨手的話就能把兩個帳號連起來。捂馬甲在送出之前看一眼，說清楚哪幾個字會掉馬、怎麼改。',
  'welcome.reads': '讀什麼',
  'welcome.reads.1': '微博、微信網頁版的輸入框裡正在寫的草稿、跟著一起發的圖片和檔案，還有頁面上寫著的登入帳號。',
  'welcome.reads.2':
    '只有這幾個網站：微博（weibo.com、s.weibo.com、m.weibo.cn、私訊、頭條文章）和微信網頁版（聊天、檔案傳輸助手、公眾號、影音號）。',
  'welcome.reads.3': '不讀別人的貼文、聊天紀錄，也不讀別的網頁。',
  'welcome.stays': '留在哪裡',
  'welcome.stays.1': '都在這台機器上，加密儲存。什麼都不往外傳，沒有帳號，沒有統計。',
  'welcome.stays.2':
    '草稿看過就丟，除非自己要留。記下來的是差點掉馬的那幾個字，和發過的分享碼、圖片的指紋，可以隨時刪。',
  'welcome.cannot': '做不到什麼',
  'welcome.cannot.1': '已經外洩的個資（肉搜、外洩資料庫）查得到的東西，這裡攔不住。',
  'welcome.cannot.2': '平台自己知道實名、手機號碼、IP 和裝置；對平台沒有用。',
  'welcome.cannot.3': '它會看漏，也會看錯。仍然送出一直都在，最後怎麼發由人定。',
  'welcome.start': '開始',
  'welcome.start.help': '按下之前，什麼都不讀。以後隨時可以暫停。',
  'welcome.started': '已經開始',
  'welcome.started.help': '開著的微博和微信頁面不用重新整理，現在就在看了。',
  'welcome.personas.have': '人設已經寫好了',
  'welcome.personas.edit': '修改人設',
  'welcome.next': '接下來',
  'welcome.next.bind': '登入微博，點工具列上的面具，把帳號歸給人設。',
  'welcome.next.fact': '寫一項身分資訊，例如學校，勾選誰可以提它。',
  'welcome.next.fact.link': '寫身分資訊',
  'welcome.next.try': '用另一個人設寫一句帶學校名字的話，看看會怎樣。',
} as const satisfies Record<keyof typeof source, string>;

import { wrapped } from '../../draft/wrapped.ts';

/** A form of pass phrase that an app copies in place of a link. */
export interface PasswordForm {
  /** A word or sign without which there is none: looked for first. Folded text. */
  readonly needs: RegExp;
  /** What must be said near it, if anything must. Folded text. */
  readonly about?: RegExp;
  /** Where one may stand in folded text; what is no mark of it is the group `code`. */
  readonly pattern: RegExp;
  /** Whether the words as typed are one. */
  readonly isOne: (typed: string) => boolean;
  /** Whether it only repeats a link that stands on the same line. */
  readonly beside?: true;
}

/** A row that was not typed by hand: big and small letters, or letters and digits. */
const isMixed = (typed: string): boolean => {
  const code = typed.replace(/[^A-Za-z0-9]/g, '');
  return /[A-Z]/.test(code) && (/[a-z]/.test(code) || /\d/.test(code));
};

/** Names of things that are written in both cases and with digits, and numbers of videos. */
const NAMED = new RegExp(
  wrapped`
    ^(?:
      bv1|av\d|iphone|ipad|imac|macbook|airpods|apple|oneplus|redmi|xiaomi|huawei|mate|honor|vivo|
      oppo|galaxy|pixel|rtx|gtx|ryzen|chatgpt|gpt|deepseek|claude|gemini|windows|office|photoshop|
      python|java|node|vue|react|github|nba|lpl|kpl|ktv|gta|gb\d|iso|sha|utf|wifi|sony|nike|canon|
      nikon
    )
  `,
  'i',
);

/** A mixed row that is no word with a number, between marks that nothing else is put between. */
const isCode = (typed: string): boolean =>
  isMixed(typed) && !NAMED.test(typed) && !/^(?:[A-Z]?[a-z]+|[A-Z]+)\d*$/.test(typed);

/** A mixed row that changes between big letters, small letters and digits as no name does. */
function isScrambled(typed: string): boolean {
  if (!isMixed(typed) || NAMED.test(typed) || /[a-z]{6}|\d{5}/.test(typed)) return false;
  const runs = typed.match(/[a-z]+|[A-Z]+|\d+/g)!;
  return runs.length >= 4 && runs.length >= typed.length / 3;
}

const APPS = wrapped`
  某[宝东音手书]|[桃陶涛掏]宝|tao宝|橙色软件|狗东|拼夕夕|并夕夕|pdd|小红薯|红薯|咸鱼|黄鱼|海鲜市场|
  d音|斗音|抖音|快手|淘宝|天猫|闲鱼|京东|拼多多|小红书|支付宝|zfb|美团|饿了[么吗]|百度|uc|夸克|阿里|
  1688|得物|唯品会|微视|火山|西瓜|飞猪|携程|苏宁|当当|转转|爱奇艺|优酷|芒果|微博|b站|知乎|酷狗|
  网易云|qq音乐
`;

/** What is said of a pass phrase: that it is one, or in which app to open it. */
const ABOUT = new RegExp(
  `[口密]令|(?:复制|长按|粘贴|拷贝|搜)(?:[^\\n]{0,30}(?:${APPS})|[^\\n]{0,12}(?:打开|去|进)|(?<=(?:${APPS})[^\\n]{0,14}))`,
  'u',
);

/** A cheap sign of that. */
const SIGN = /[口密]令|复制|长按|粘贴|拷贝|搜/;

/** Signs of money, which taobao and those after it put on both sides. */
const MONEY = '¥$€£¢₤₳₴₵₲₰₪₭₮₱₩₫₡¤';

const SIGN_OF_MONEY = new RegExp(`[${MONEY}]`);

/** The forms in use: between two signs of money or other marks, and codes that stand beside “copy, then open …”. */
export const PASSWORDS: readonly PasswordForm[] = [
  {
    needs: SIGN_OF_MONEY,
    pattern: new RegExp(`([${MONEY}])\\(?(?: ?[a-z]{2}\\d{4})? ?(?<code>[a-z0-9]{8,14}) ?\\)?\\1`, 'g'),
    isOne: isMixed,
  },
  {
    // 「…」HU0025 and (…) HU0025: two letters and four digits after what was shared, or before it.
    needs: /淘宝|天猫|闲鱼/,
    pattern: /(?<![a-z0-9])[a-z]{2}\d{3,4}(?= ?[「《])|(?<=[」》)/] ?)[a-z]{2}\d{3,4}(?![a-z0-9])/g,
    isOne: (typed) => /^[A-Z]{2}\d{3,4}$/.test(typed),
    beside: true,
  },
  {
    needs: /复制|打开|搜索/,
    about: new RegExp(`(?:复制|打开|搜索)(?:.{0,24}(?:${APPS})|(?<=(?:${APPS}).{0,28}))`, 'u'),
    pattern: new RegExp(
      wrapped`
        (?<![a-z0-9.:/])\d{1,2}\.\d{2} ?[a-z0-9@.]{2,8}:/(?!/)|
        (?<![a-z0-9/.])[a-z0-9]{3,12}:/(?![/\w])|(?<=[/(])[a-z0-9]{10,14}(?=:/)
      `,
      'g',
    ),
    isOne: (typed) => /\d/.test(typed) || isMixed(typed),
    beside: true,
  },
  {
    // 京东 writes the number of a day before it: 5:/!AbCdEf12!
    needs: /京东|亰崬|狗东/,
    pattern: /(?<=\d{1,2}:\/ ?)!(?<code>[a-z0-9]{6,16})!/g,
    isOne: isMixed,
  },
  {
    // Between the same two marks, or between two that belong together.
    needs: SIGN,
    about: ABOUT,
    pattern: new RegExp(
      wrapped`
        (?<![a-z0-9#!~/%^*&+=|.]|(?<!令):)(?<mark>#{1,2}|!{1,2}|~{1,2}|/~?|[%^*&+=|])
        (?<code>[a-z0-9]{8,24})(?:\k<mark>(?![a-z0-9/])|~:?/)
      `,
      'g',
    ),
    isOne: isCode,
  },
  {
    needs: SIGN,
    about: ABOUT,
    pattern: new RegExp(
      wrapped`
        (?<=[([{<【《「『⇥→➡〖〔“‘"'☆★※◇◆○●♂♀♪§⭐✨] ?)(?<code>[a-z0-9]{8,20})(?=
          [ ]?[)\]}>】》」』⇤←⬅〗〕”’"'☆★※◇◆○●♂♀♪§⭐✨](?!\()
        )
      `,
      'g',
    ),
    isOne: isScrambled,
  },
  {
    // Right behind its name, without marks, or before it.
    needs: SIGN,
    about: ABOUT,
    pattern: new RegExp(
      wrapped`
        (?<=
          (?:
            淘|抖|快|京|吱|淘宝|天猫|闲鱼|抖音|快手|京东|拼多多|支付宝|小红书|美团|饿了么|助力|砍价|
            拼单|拼团|领券|红包|分享|复制|商品|直播间?
          )的?(?:[口密]令|分享码)(?:是|为|在这|如下)?[ :,→>]{0,3}\n?|
          (?:分享码|[口密]令) ?: ?|复制(?:这个|这串|下面|一下|此)?[ :,]{0,2}
        )(?<code>[a-z0-9]{9,14})(?![a-z0-9./:_-])
      `,
      'g',
    ),
    isOne: isScrambled,
  },
  {
    // Right before the word that says to copy it.
    needs: /复制/,
    about: ABOUT,
    pattern: /(?<![a-z0-9./:=&_-])(?<code>[a-z0-9]{9,14})(?= ?[,:]?(?:长按)?复制(?:后|这|整|打开|本|此|到))/g,
    isOne: isScrambled,
  },
  {
    // A page of a mini program: #小程序://美团/AbCdEf123456.
    needs: /#小程序:\/\//,
    pattern: /#小程序:\/\/[^\s/#]{1,20}\/[a-z0-9]{6,24}/g,
    isOne: () => true,
  },
  {
    // Numbers that open somebody's red packet where they are searched for.
    needs: /红包|领钱|到店|抵扣/,
    pattern: /(?<=(?:支付宝|zfb|支宝)[^\n\d]{0,8}(?:搜索?|输入?)[^\n\d]{0,6})(?<code>\d{7,9})(?!\d)/g,
    isOne: () => true,
  },
  {
    needs: /小红书|小?红薯|本条信息|这条信息|这段话|复制后/,
    pattern: /(\p{Extended_Pictographic}) ?(?<code>[a-z0-9]{10,20}) ?\1/gu,
    isOne: isMixed,
  },
];

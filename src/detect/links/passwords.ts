/** A form of pass phrase that an app copies in place of a link. */
export interface PasswordForm {
  /** A word or sign without which there is none: looked for first. Folded text. */
  readonly needs: RegExp;
  /** Where one may stand in folded text. */
  readonly pattern: RegExp;
  /** Whether the words as typed are one. */
  readonly isOne: (typed: string) => boolean;
}

/** A row that was not typed by hand: big and small letters, or letters and digits. */
const isMixed = (typed: string): boolean => {
  const code = typed.replace(/[^A-Za-z0-9]/g, '');
  return /[A-Z]/.test(code) && (/[a-z]/.test(code) || /\d/.test(code));
};

const APPS =
  '某[宝东音手书]|桃宝|tao宝|橙色软件|狗东|拼夕夕|并夕夕|pdd|小红薯|咸鱼|黄鱼|海鲜市场|抖音|快手|淘宝|天猫|闲鱼|京东|拼多多|小红书|支付宝|美团|饿了么|百度|uc|夸克|阿里|1688|得物|唯品会';

/** The forms in use: taobao between two signs of money or brackets, and codes that stand beside “copy, then open …”. */
export const PASSWORDS: readonly PasswordForm[] = [
  {
    needs: /[¥$€£¢₤₳₴₵₲₰]/,
    pattern: /([¥$€£¢₤₳₴₵₲₰]) ?[a-z0-9]{8,14} ?\1/g,
    isOne: isMixed,
  },
  {
    // 「…」HU0025 and (…) HU0025: two letters and four digits after what was shared, or before it.
    needs: /淘宝|天猫|闲鱼/,
    pattern: /(?<![a-z0-9])[a-z]{2}\d{4}(?= ?[「《])|(?<=[」》)/] ?)[a-z]{2}\d{4}(?![a-z0-9])/g,
    isOne: (typed) => /^[A-Z]{2}\d{4}$/.test(typed),
  },
  {
    needs: new RegExp(`(?:复制|打开|搜索).{0,24}(?:${APPS})|(?:${APPS}).{0,24}(?:复制|打开)`, 'u'),
    pattern:
      /##[a-z0-9]{6,24}##|(?<![a-z0-9.:/])\d{1,2}\.\d{2} ?[a-z0-9@.]{2,8}:\/(?!\/)|(?<![a-z0-9/.])[a-z0-9]{3,12}:\/(?![/\w])|(?<=[/(])[a-z0-9]{10,14}(?=:\/|\))|(?<=!)[a-z0-9]{8,14}(?=!)/g,
    isOne: (typed) => /\d/.test(typed) || isMixed(typed),
  },
  {
    // A page of a mini program: #小程序://美团/AbCdEf123456.
    needs: /#小程序:\/\//,
    pattern: /#小程序:\/\/[^\s/#]{1,20}\/[a-z0-9]{6,24}/g,
    isOne: () => true,
  },
  {
    needs: /小红书/,
    pattern: /(\p{Extended_Pictographic}) ?[a-z0-9]{10,20} ?\1/gu,
    isOne: isMixed,
  },
];

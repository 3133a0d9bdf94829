import { wrapped } from '../../draft/wrapped.ts';

/** What the carriers of the numbering plan were given (YD/T 2018 and later grants): the first three digits. */
export const CARRIER = /^1(?:3\d|4[014-9]|5[0-35-9]|6[2567]|7[0-8]|8\d|9[0-35-9])/;

/** What is said before a number that is a phone's, up to the end of the text before it. */
export const PHONE_CUE = new RegExp(
  wrapped`
    (?:
      电话|手机|手机号|号码|致电|拨打|打给|短信|联系(?:方式|人)?|热线|收件人?|tel|cell|mobile|call|
      phone|微信|vx|wx|同号|加我?v|(?<![a-z])(?:hao|dian ?hua|shou ?ji)|电 ?[:：]|[☎📞📱📲]
    )[^\d\n]{0,8}$
  `,
  'u',
);

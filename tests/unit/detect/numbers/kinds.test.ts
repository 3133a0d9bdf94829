import { describe, expect, it } from 'vitest';
import { certaintyIn, numbersIn, wordsIn } from './support.ts';

/** A draft and what must be found in it, with its range: neither the cue nor the punctuation around it. */
type Row = readonly [text: string, ...found: string[]];

const PHONES: readonly Row[] = [
  ['手机是(138)12345678。', 'phone:(138)12345678'],
  ['打+86 138 1234 5678吧', 'phone:+86 138 1234 5678'],
  ['13812345678、13912345678', 'phone:13812345678', 'phone:13912345678'],
  ['138 1234 5678 139 1234 5678', 'phone:138 1234 5678', 'phone:139 1234 5678'],
  ['电话：壹叁捌 一二三四 5678', 'phone:壹叁捌 一二三四 5678'],
  ['电话幺三八一二三四五六七八一起来', 'phone:幺三八一二三四五六七八'],
  ['加我 妖山八 一二三四 舞六七八', 'phone:妖山八 一二三四 舞六七八'],
  ['+44 7911 123456 in London', 'phone:+44 7911 123456'],
  ['台湾0912-345-678', 'phone:0912-345-678'],
  ['留的号是+44 7700 900123，没人接', 'phone:+44 7700 900123'],
  ['090-0012-3456是老板的', 'phone:090-0012-3456'],
  ['13812345678张先生', 'phone:13812345678'],
  ['银行卡尾号6789', 'bank-card:6789'],
  ['手机尾号6789', 'phone:6789'],
  ['身份证后四位1234', 'id-card:1234'],
];

const CUED: readonly Row[] = [
  ['邮编200433，座机 6228 1234', 'landline:6228 1234'],
  ['电话零五七一，八八八八，六六六六', 'landline:零五七一，八八八八，六六六六'],
  ['QQ号就这个2 3 4 5 6 7 8 9 1', 'qq:2 3 4 5 6 7 8 9 1'],
  ['薇信找我：xiao_bai_03', 'wechat-id:xiao_bai_03'],
  ['明信片挂号EX123456786CN', 'waybill:EX123456786CN'],
  ['快递YT8*********217到了', 'waybill:YT8*********217'],
  ['把我的IP 198.51.100.24贴出来', 'coordinates:198.51.100.24'],
  ['我的地址 198.51.***.17', 'coordinates:198.51.***.17'],
  ['查出来是2001:db8:40f7:91c2::1e3a', 'coordinates:2001:db8:40f7:91c2::1e3a'],
  ['+86-571-88886666', 'landline:+86-571-88886666'],
  ['0571-88886666-801', 'landline:0571-88886666-801'],
  ['QQ:一二三四五六七', 'qq:一二三四五六七'],
  ['123456789是我qq', 'qq:123456789'],
  ['QQ 13812345678', 'phone:13812345678'],
  ['企鹅234567891 只要诚心', 'qq:234567891'],
  ['qq换成234567891了', 'qq:234567891'],
  ['vx👉xiaobai2003', 'wechat-id:xiaobai2003'],
  ['微信：x i a o b a i', 'wechat-id:x i a o b a i'],
  ['xiaobai2003加我微信', 'wechat-id:xiaobai2003'],
  ['wxid_abc123def456', 'wechat-id:wxid_abc123def456'],
  ['邮箱xiaobai at 163.com', 'email:xiaobai at 163.com'],
  ['123456789@qq邮箱', 'email:123456789@qq邮箱'],
  ['车牌 京 A12345', 'plate:京 A12345'],
  ['单号78612345678901', 'waybill:78612345678901'],
  ['证件 1101 0820 0304 1517 20', 'id-card:1101 0820 0304 1517 20'],
  ['身份证F229033447', 'id-card:F229033447'],
  ['台胞证01234567', 'id-card:01234567'],
  ['护照 K01234567', 'passport:K01234567'],
];

describe('ranges', () => {
  it.each([...PHONES, ...CUED])('%s', (text, ...found) => {
    expect(wordsIn(text)).toEqual(found);
  });
});

/** What is no detail only because a check, a cue or a list says so: the same form would be one otherwise. */
const SILENT: readonly (readonly [why: string, telling: string, silent: string])[] = [
  ['the check character', '110108200304151720', '110108200304151721'],
  ['the day of birth', '110101199003077715', '110101199002307715'],
  ['the province', '110101199003077715', '910101199003077715'],
  ['the check, even after a cue', '卡号6222021001123456789', '卡号6222021001123456788'],
  ['the length that an issuer uses', '卡号4512891234567894', '卡号45128912345672'],
  ['the shop whose card it is', '银行卡6222021001123456789', '会员卡6222021001123456789'],
  ['the check digit of the post', 'EX123456785CN', 'EX123456786CN'],
  ['the cue of a waybill', '快递单号78612345678901', '订单号78612345678901'],
  ['the carrier', '13812345678', '15412345678'],
  ['the order', '打13812345678', '订单13812345678'],
  ['the address it stands in', '13812345678', 'https://weibo.com/u/13812345678'],
  ['the longer row', '138 1234 5678', '6222 138 1234 5678'],
  ['the decimal', '138-12345678', '138.12345678'],
  ['four octets', '198.5110.0204', '198.51.100.204'],
  ['the example', 'ip 203.0.113.7', '示例ip 203.0.113.7'],
  ['the version gone back to', '登录地120.10.60.109', '退回120.10.60.109'],
  ['the area code', '0571-88886666', '0599999-88886666'],
  ['the row that it is cut from', '0938 4417 6205', '2170 0938 4417 6205 391'],
  ['the code that was never given', '0571-8888666', '0320-8888666'],
  ['who pays for the line', '座机62281234', '座机400-8123-123'],
  ['the hotline', 'QQ：1230678', 'Q：12306'],
  ['the unit', 'qq群 10000', 'qq群 10000人'],
  ['the day', 'qq 20241315', 'qq 20240315'],
  ['the name of the city', '京B12345', '南京B12345'],
  ['the province alone', '车牌新A12345', '最新A12345'],
  ['the place of a local network', 'ip 123.125.71.38', 'ip 192.168.1.38'],
  ['the resolver everybody knows', 'dns 114.114.71.38', 'dns 114.114.114.114'],
  ['the version', '在120.10.60.109', '版本120.10.60.109'],
  ['minutes', '北纬39°54′ 东经116°23′', '北纬39° 东经116°'],
  ['where on earth', '30.2741,120.1551', '230.2741,220.1551'],
  ['the box around China', '30.2741,120.1551', '0.2741,0.1551'],
  ['the provider', 'xiaobai#163.com', 'xiaobai#cats.com'],
  ['prose', 'xiao_bai at live.com', 'look at live.com'],
  ['the name of an app', '微信 windy2003', '微信 windows11'],
  ['the announcement', '微信：zhangsan', '微信 zhangsan'],
];

describe('what decides', () => {
  it.each(SILENT)('%s', (_why, telling, silent) => {
    expect(wordsIn(telling)).toHaveLength(1);
    expect(wordsIn(silent)).toEqual([]);
  });
});

describe('certainty', () => {
  it('is highest with a check or a cue', () => {
    expect(certaintyIn('身份证110108200304151720')).toBeGreaterThan(0.98);
    for (const text of ['电话13812345678', '卡号6222021001123456789', '坐标39.90923,116.397428', '护照E12345678']) {
      expect(certaintyIn(text), text).toBeGreaterThanOrEqual(0.98);
    }
  });

  it('holds nothing that is hidden in part, or that only looks the part', () => {
    for (const text of ['138****5678', '尾号5678', 'EJ7654321', '新A12345', 'a13812345678', '6228480402564890117']) {
      expect(certaintyIn(text), text).toBeLessThan(0.9);
    }
  });

  it('is lower for a number hidden in part without a cue', () => {
    expect(certaintyIn('138****5678')!).toBeLessThan(certaintyIn('手机138****5678')!);
  });
});

describe('values', () => {
  it.each([
    ['手机壹叁捌 一二三四 5678', '13812345678'],
    ['008613812345678', '13812345678'],
    ['(010)6228 1234转801', '01062281234'],
    ['852-6123 4567', '85261234567'],
    ['ｑｑ：１２３４５６７', '1234567'],
    ['微信：x i a o b a i', 'xiaobai'],
    ['xiaobai@vip点qq点com', 'xiaobai@vip.qq.com'],
    ['车牌 京 A123-45', '京a12345'],
    ['SF 1234 5678 9012 3', 'sf1234567890123'],
    ['N31.230416，E121.473701', '31.230416 121.473701'],
  ])('%s is %s', (text, value) => {
    expect(numbersIn(text).map((one) => one.value)).toEqual([value]);
  });
});

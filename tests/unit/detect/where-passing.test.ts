import { describe, expect, it } from 'vitest';
import { detectAll } from '../../../src/detect/registry.ts';
import { formsOf } from '../../../src/draft/normal.ts';
import type { DetailKind } from '../../../src/persona/kinds.ts';

/** The words of one kind that are found in a text. */
const found = (kind: DetailKind, text: string): string[] =>
  detectAll(formsOf(text))
    .filter((detail) => detail.kind === kind)
    .map(({ start, end }) => text.slice(start, end));

describe('places named in passing', () => {
  it.each([
    ['家里打电话说攸县下冰雹', '攸县'],
    ['一辈子没出过化州，上个月才坐飞机', '化州'],
    ['坐标沪，雨下了九天', '沪'],
    ['老家高明，来佛山十年了', '高明'],
    ['平和的蜜柚没人来收', '平和'],
    ['从虹桥站出来走了二十分钟', '虹桥站'],
    ['男友会宁的，考大学是拿命拼', '会宁'],
    ['没去过巴黎', '巴黎'],
  ])('%s', (text, place) => {
    expect(found('place', text)).toContain(place);
  });

  it.each([
    '最后搞不成都怪我',
    '大兴土木，楼上又在装修',
    '简历投了七十九份',
    '韩国栋这名字是我爸起的',
    '技术高明的小偷',
    '一点自信都没有',
    '《长安的荔枝》比我上班还惨',
    '德国黑啤配炸鸡',
    '王海宁和刘长春都没来',
  ])('are none: %s', (text) => {
    expect(found('place', text)).toEqual([]);
  });
});

describe('addresses named in passing', () => {
  it.each([
    ['丢猫，阳光水岸 5 号楼二单元附近', '阳光水岸 5 号楼二单元'],
    ['小区群：3 栋 2 单元 601又在养鸡', '3 栋 2 单元 601'],
    ['住1204的那位，空调滴水', '1204'],
    ['送金地格林 17-402，放门口', '金地格林 17-402'],
    ['石马河立交下来别走最右边', '石马河立交'],
    ['走在解放西路上被塞了朵花', '解放西路'],
    ['要在光明小学旁边的胡同口装减速带', '光明小学旁边的胡同口'],
    ['晚上在滨河公园跑步', '滨河公园'],
  ])('%s', (text, address) => {
    expect(found('address', text)).toEqual([address]);
  });

  it.each(['在公园遛狗', '去商场吹空调', '十字路口等灯', '12栋别墅看完一个都买不起', '桥头那个卖菜的'])(
    'are none: %s',
    (text) => {
      expect(found('address', text)).toEqual([]);
    },
  );
});

describe('birthdays without the word', () => {
  it.each([
    ['农历六月初六，也是我来这个世界的日子', '农历六月初六'],
    ['就是九月十八号，我要满二十了', '九月十八号'],
    ['密码是950614，就是自己生日', '950614'],
    ['我哥生在立冬那天', '立冬'],
    ['室友跟她男朋友都是8.17，双份蛋糕', '8.17'],
    ['大后天生日撞上期末', '大后天'],
    ['三月二十九值夜班，我说那天我生日', '三月二十九'],
  ])('%s', (text, day) => {
    expect(found('birthday', text)).toEqual([day]);
  });

  it.each(['猫猫后天生日，开了个罐头', '订单950614已发货，生活愉快', '8.17开学，买蛋糕', '立冬那天吃饺子'])(
    'are none: %s',
    (text) => {
      expect(found('birthday', text)).toEqual([]);
    },
  );
});

describe('ages told in passing', () => {
  it.each([
    ['都32的人了还在追星', '32'],
    ['爷爷八十有三，打麻将比我快', '八十有三'],
    ['我三十五那年离的婚', '三十五'],
    ['十六，休学中，在学理发', '十六'],
    ['导诊问贵庚，我说四十八', '四十八'],
    ['19当妈，别人还在备孕', '19'],
    ['我女儿丫丫七个月零四天，长了一颗牙', '七个月零四天'],
    ['婆婆六十五学钢琴', '六十五'],
  ])('%s', (text, age) => {
    expect(found('age', text)).toEqual([age]);
  });

  it.each(['借我二十，发工资还你', '我家狗子今天满八岁', '怀孕七个月大', '排了三十五分钟，二十，到我了'])(
    'are none: %s',
    (text) => {
      expect(found('age', text)).toEqual([]);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { address } from '../../../src/detect/address.ts';
import { dorm } from '../../../src/detect/dorm.ts';
import { place } from '../../../src/detect/place.ts';
import { PLACES } from '../../../src/detect/places/names.ts';
import { detectAll } from '../../../src/detect/registry.ts';
import type { Detector } from '../../../src/detect/types.ts';
import { formsOf } from '../../../src/draft/normal.ts';
import { readDrafts } from '../../corpus/details/read.ts';

const DETECTORS: readonly Detector[] = [address, dorm, place];

/** `kind:words` of all that is found, in the words of the original. */
const found = (text: string): string[] =>
  detectAll(formsOf(text), DETECTORS).map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`);

const certaintyIn = (detector: Detector, text: string): number =>
  Math.max(0, ...detector.find(formsOf(text)).map(({ certainty }) => certainty));

describe('the drafts about places', () => {
  const drafts = readDrafts('tune', ['places']);

  it.each(drafts.map((draft) => [draft.text, draft] as const))('%s', (text, { details }) => {
    const kinds = DETECTORS.map(({ kind }) => kind);
    const told = details.filter(({ kind }) => kinds.includes(kind));
    expect(found(text)).toEqual(told.map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`));
  });
});

describe('addresses', () => {
  it.each([
    [
      'part by part across commas',
      '寄到浙江省，杭州市，西湖区，文三路478号',
      'address:浙江省，杭州市，西湖区，文三路478号',
    ],
    ['with blanks', '广东省 广州市 天河区 体育西路 103 号 B塔', 'address:广东省 广州市 天河区 体育西路 103 号 B塔'],
    ['in traditional characters', '住在台北市信義區市府路45號', 'address:台北市信義區市府路45號'],
    ['in full width', '文三路４７８号３幢２单元', 'address:文三路４７８号３幢２单元'],
    ['with zero-width characters', '我家翠湖\u200b花园7栋502', 'address:翠湖\u200b花园7栋502'],
    ['from where the sentence ends', '周日合肥市蜀山区黄山路96号见', 'address:合肥市蜀山区黄山路96号'],
    ['without the verb before it', '下班路过文三路478号', 'address:文三路478号'],
    ['by building, entrance and room alone', '我家5栋1单元302', 'address:5栋1单元302'],
  ])('are found %s, as one range', (_, text, expected) => {
    expect(found(text)).toContain(expected);
  });

  it.each([
    ['hospitals', '在协和医院排了一上午', 'address:协和医院'],
    ['hospitals by short names', '湘雅二院挂号太难', 'address:湘雅二院'],
    ['malls with their town', '合肥包河万达附近求租', 'address:合肥包河万达'],
    ['stops', '西直门站换乘走到怀疑人生', 'address:西直门站'],
    ['exits', '晚上七点体育西路地铁口见', 'address:体育西路地铁口'],
    ['estates by their life', '阳光花园的业主群又吵起来了', 'address:阳光花园'],
    ['estates by their builder', '租在保利香槟国际，很香', 'address:保利香槟国际'],
    ['towers where somebody works', '公司搬到国贸三期了', 'address:国贸三期'],
    ['hotels where somebody is', '表哥结婚在君悦大酒店三楼', 'address:君悦大酒店三楼'],
    ['yards of a firm', '小时候住纺织厂家属院', 'address:纺织厂家属院'],
    ['parcel lockers', '放梧桐里3幢丰巢柜了', 'address:梧桐里3幢丰巢柜'],
    ['corners', '打车到人民路和建设街路口就行', 'address:人民路和建设街路口'],
    ['English stops', 'living near Clayton station', 'address:Clayton station'],
  ])('are %s too', (_, text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    '医院的走廊好长',
    '在商场吹空调',
    '去菜市场买鱼',
    '地铁站的风',
    '小区快递柜满了',
    '公司楼下的咖啡',
    '住酒店住腻了',
  ])('are not just any: %s', (text) => {
    expect(address.find(formsOf(text))).toEqual([]);
  });

  it.each([
    ['I live at 221B Baker Street, Apt 5', '221B Baker Street, Apt 5'],
    ['room 305, Building 7, Zijin Garden, Haidian District', 'room 305, Building 7, Zijin Garden, Haidian District'],
    ["Flat 3B, 14 King's Road, Hong Kong", "Flat 3B, 14 King's Road, Hong Kong"],
  ])('are found in English: %s', (text, words) => {
    expect(address.find(formsOf(text)).map(({ start, end }) => text.slice(start, end))).toEqual([words]);
  });

  it('only note what everybody finds', () => {
    expect(address.find(formsOf('在协和医院排队'))[0]!.level).toBe('note');
    expect(address.find(formsOf('文三路478号3幢2单元'))[0]!.level).toBeUndefined();
  });

  it('are surer where they reach a door than where they stop at a street', () => {
    expect(certaintyIn(address, '我在文三路478号')).toBeGreaterThanOrEqual(0.8);
    expect(certaintyIn(address, '我在文三路')).toBeGreaterThan(0);
    expect(certaintyIn(address, '我在文三路')).toBeLessThan(0.5);
  });

  it('are not made of a list of towns', () => {
    expect(found('青海，大理，西藏，丽江，乌镇，都去过')).toEqual([
      'place:青海',
      'place:大理',
      'place:西藏',
      'place:丽江',
      'place:乌镇',
    ]);
  });

  it('leave the divisions alone to the places', () => {
    expect(found('坐标四川省成都市武侯区')).toEqual(['place:四川省成都市武侯区']);
  });
});

describe('dormitories', () => {
  it('are surer with words of a campus around', () => {
    expect(certaintyIn(dorm, '3号楼412，室友又没带钥匙')).toBeGreaterThan(certaintyIn(dorm, '3号楼412'));
  });

  it.each([
    ['外卖送C13-507', 'dorm:C13-507'],
    ['明天查寝，兰苑1-304大扫除', 'dorm:兰苑1-304'],
    ['留学生楼的厨房', 'dorm:留学生楼'],
    ['花津校区11栋丢了一把伞', 'dorm:花津校区11栋'],
    ['22栋的宿管会唱戏', 'dorm:22栋'],
  ])('are found by their forms: %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it('are an address inside a postal one', () => {
    expect(found('北京市海淀区西土城路10号学十一楼412')).toEqual(['address:北京市海淀区西土城路10号学十一楼412']);
  });

  it.each(['四舍五入', '取舍很难', '断舍离第三舍弃', '教学楼3号楼301', '图书馆2号楼305', '3号楼下见', '学三道题'])(
    'are not %s',
    (text) => {
      expect(dorm.find(formsOf(text))).toEqual([]);
    },
  );
});

describe('places', () => {
  it('know every division by its full name and the short one', () => {
    for (const name of [
      '湖南省',
      '湖南',
      '衡阳市',
      '衡阳',
      '海淀区',
      '延边朝鲜族自治州',
      '延边',
      '嘉鱼县',
      '嘉鱼',
      '浦东新区',
    ]) {
      expect(PLACES.about(name)).toBeDefined();
    }
    expect(PLACES.size).toBeGreaterThan(4500);
  });

  it('join the narrower to the wider, and keep equals apart', () => {
    expect(found('我是湖南衡阳人')).toEqual(['place:湖南衡阳']);
    expect(found('北京上海都待过')).toEqual(['place:北京', 'place:上海']);
  });

  it.each([
    ['在朝阳等你', 'place:朝阳'],
    ['来自荔波', 'place:荔波'],
    ['安康人路过', 'place:安康'],
  ])('that are words too need a cue: %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    '朝阳的光',
    '安康就好',
    '健康定量喝水',
    '特百惠山楂片',
    '彩虹桥边',
    '一条胡同里',
    '南京路上好八连',
    '《成都》好听',
    '@北京晚报 转发',
    '湖北大学的樱花',
    '老北京布鞋',
    '隆重庆祝一下',
    '大厦门口等你',
    '这么贵阳台还漏水',
    '一张长沙发',
    '一定西装革履',
    '威武汉子',
    '往南开十分钟',
    '山东泰山补时绝平',
    '贵州酸汤鱼开胃',
    '温州鱼丸弹牙',
    '日本动漫',
    '瑞士军刀',
    '加拿大鹅',
    '云南米线',
    '大理石',
    '新北京',
    '日本人都这样吗',
    '美国大片',
  ])('are not in %s', (text) => {
    expect(place.find(formsOf(text))).toEqual([]);
  });

  it('abroad are less sure than those at home', () => {
    expect(certaintyIn(place, '人在东京')).toBeLessThan(certaintyIn(place, '人在北京'));
    expect(certaintyIn(place, '人在日本')).toBeLessThan(certaintyIn(place, '人在东京'));
  });

  it.each([
    ['昆明天气真好', 'place:昆明'],
    ['厦门口碑不错', 'place:厦门'],
    ['武汉的热干面想了一年', 'place:武汉'],
    ['来沪第五年', 'place:沪'],
    ['终于回渝了', 'place:渝'],
    ['本川妹子怕辣', 'place:川'],
    ['浏阳市永和镇放烟花', 'place:浏阳市永和镇'],
    ['双河乡明天赶集', 'place:双河乡'],
    ['一小时后到成都东，谁来接', 'place:成都东'],
    ['日本签证下来了', 'place:日本'],
  ])('are found in %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it('take their station with them', () => {
    expect(found('从深圳北站出发')).toEqual(['place:深圳北站']);
    expect(found('长沙站起来了')).toEqual(['place:长沙']);
  });
});

describe('long input of one thing', () => {
  it.each(['北京市', '文三路', '3号', '村', '1-', '人民医院', '学十一楼', '地铁', '在', '栋3'])(
    '%s a lot of times',
    (unit) => {
      const text = unit.repeat(Math.ceil(20_000 / unit.length));
      for (const { start, end } of detectAll(formsOf(text), DETECTORS)) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    },
  );
});

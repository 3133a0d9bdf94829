import { describe, expect, it } from 'vitest';
import { address } from '../../../src/detect/address.ts';
import { formsOf } from '../../../src/draft/normal.ts';

const found = (text: string): string[] => address.find(formsOf(text)).map(({ start, end }) => text.slice(start, end));

describe('words that only end like a spot', () => {
  it.each([
    '外婆家在浙江南部山区，手机没信号',
    '她是湘西革命老区的孩子',
    '他说江苏周边省份都跑遍了',
    '河北确实比直辖市难考',
    '四川多数县都有这个菜',
    '昨天在云南沿路买了三箱芒果',
    '湖南省高中教学思路都变了',
    '陕西及时封路，快递全停了',
    '广东聚集区的超市什么都有',
    '普通医院看不了，医生让转上级',
    '北京的知名医院都要提前一周抢号',
    '到最后还是店员站出来，替我说话',
    '人就是要有道德基本线',
    '一个人住在疗养院里，每天看海',
    '她一个人去男同事家里住了一晚',
    '在北京商场排队买鞋',
    '在大街上商场里都能看到他的海报',
    '四川有几百座这样的桥',
    '我高考那年湖北省420就能走二本',
    '是我在小区花园里捡的',
    '它用尾巴走路，3号也用尾巴走路',
    '湖南湖北江西和东三省都下雪了',
  ])('tell no address: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['刚从陆家浜路站出来，迎面撞上老同学', '陆家浜路站'],
    ['我住在永康里，出门就是菜场', '永康里'],
    ['约在德基广场三楼，别迟到', '德基广场三楼'],
    ['快递寄到浙江省桐乡市梧桐街道振兴路12号', '浙江省桐乡市梧桐街道振兴路12号'],
    ['我家在江苏省东台市安丰镇联合村', '江苏省东台市安丰镇联合村'],
    ['今天去四川省肿瘤医院复查', '四川省肿瘤医院'],
  ])('beside those that are one: %s', (text, spot) => {
    expect(found(text)).toEqual([spot]);
  });
});

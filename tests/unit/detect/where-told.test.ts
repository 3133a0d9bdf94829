import { describe, expect, it } from 'vitest';
import { detectAll } from '../../../src/detect/registry.ts';
import { formsOf } from '../../../src/draft/normal.ts';

const WHERE = new Set(['school', 'place', 'employer', 'address', 'dorm', 'class']);

const found = (text: string): string[] =>
  detectAll(formsOf(text))
    .filter(({ kind }) => WHERE.has(kind))
    .map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('where somebody is, by what is told of it', () => {
  it.each([
    ['有没有环设的姐妹，模型用什么板', 'class 环设'],
    ['想问问材料的同学们实验报告怎么写', 'class 材料'],
    ['检验实习第二周，离心机是我对象', 'class 检验'],
    ['谁把电吹风落在丹枫11的一楼浴室了', 'dorm 丹枫11'],
    ['我在弘毅楼住了四年', 'dorm 弘毅楼'],
    ['在鞍钢炼了一辈子钢', 'employer 鞍钢'],
    ['在湘雅附三轮到急诊了', 'employer 湘雅附三'],
    ['老师傅在武汉锅炉厂退休', 'employer 武汉锅炉厂'],
    ['美团给我挂了，理由是过于佛系', 'employer 美团'],
    ['家姐喺协和做护士', 'employer 协和'],
    ['平安的晨会又要跳舞', 'employer 平安'],
    ['被卡迪夫录了', 'school 卡迪夫'],
    ['刚到西安咸阳机场就下雪', 'place 西安咸阳机场'],
    ['在同济医院做完手术了', 'address 同济医院'],
    ['调去国网延边供电公司了', 'employer 国网延边供电公司'],
    ['昨晚在大唐不夜城走散了', 'place 大唐不夜城'],
    ['离合川路站步行6分钟', 'address 合川路站'],
    ['走过枣花街，想起小时候', 'address 枣花街'],
    ['我外公家在枣花巷尽头', 'address 枣花巷'],
    ['我们村叫石板坡村', 'address 石板坡村'],
    ['导航枫林水岸二期，到了打电话', 'address 枫林水岸二期'],
    ['北医三院的号抢不到', 'address 北医三院'],
    ['周五去国家会展中心签到', 'address 国家会展中心'],
    ['五山路地铁A出口有个阿叔卖牛杂', 'address 五山路地铁A出口'],
    ['我住建业森林半岛靠河那栋', 'address 建业森林半岛'],
    ['滇东北这边不怎么喝普洱', 'place 滇东北'],
  ])('%s', (text, detail) => {
    expect(found(text)).toEqual([detail]);
  });

  it.each([
    '会计科目那么多谁记得住',
    '运动医学科挂号',
    '地铁口音乐',
    '昨天在青岛啤酒厂参观，喝了两杯',
    '在星巴克坐了三个小时写论文',
    '工作年限用表填生日',
    '烤箱里无锡纸可用了',
    '在上海底捞一根虾滑的时间',
    '绕到湖南面那排长椅',
    '晒成了兵马俑',
    '家属只知道责怪医院',
    '大家都可以站出来',
    '电影在劳动力市场上不吃香',
    '还好长大了就不怕了',
    '中医大夫把完脉沉默了',
  ])('nothing in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

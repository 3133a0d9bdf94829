import { describe, expect, it } from 'vitest';
import { detectAll } from '../../../src/detect/registry.ts';
import { formsOf } from '../../../src/draft/normal.ts';

const WHERE = new Set(['school', 'place', 'employer', 'address']);

const found = (text: string): string[] =>
  detectAll(formsOf(text))
    .filter(({ kind }) => WHERE.has(kind))
    .map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('where somebody is, by what goes on there', () => {
  it.each([
    ['紫荆山公园里吹唢呐的大爷，换首歌吧', 'address 紫荆山公园'],
    ['周家沟的柿子熟了，我妈喊我回去', 'address 周家沟'],
    ['有没有紫金城的邻居，谁家在装修', 'address 紫金城'],
    ['万科金色里程的电梯又坏了', 'address 万科金色里程'],
    ['沿着滨江大道走了一晚上', 'address 滨江大道'],
    ['快递放7栋大堂，谁顺路帮我拿下', 'address 7栋大堂'],
    ['去口腔医院拔智齿，脸肿了三天', 'address 口腔医院'],
    ['蹲在解放北路路边吃煎饼', 'address 解放北路'],
    ['从黄海中路一路走到海边', 'address 黄海中路'],
    ['农大路出摊第五天', 'address 农大路'],
    ['搬来榆树胡同半年了', 'address 榆树胡同'],
    ['凤凰岭村的大喇叭又响了', 'address 凤凰岭村'],
    ['咱9号楼的团长又发团了', 'address 9号楼'],
    ['团购接龙\n6栋1102\n橙子一箱', 'address 6栋1102'],
    ['去东城水果市场拿货，天没亮', 'address 东城水果市场'],
    ['映月庭院治安真好', 'address 映月庭院'],
    ['在奥体东门蹲了半小时没打到车', 'address 奥体东门'],
    ['周四开庭，武侯区法院第三法庭', 'address 武侯区法院第三法庭'],
    ['转到协和东单院区了', 'address 协和东单院区'],
    ['核磁约到长沙三院了', 'address 长沙三院'],
    ['每天从天通苑北站晃到公司', 'address 天通苑北站'],
    ['爬完黄山腿废了', 'place 黄山'],
    ['温大茶山的猫会开门', 'school 温大'],
    ['叮咚买菜分拣员，每天搬八百筐菜', 'employer 叮咚买菜'],
    ['绝味打包打到手软', 'employer 绝味'],
    ['国家电网爬杆子的，冬天手冻在扳手上', 'employer 国家电网'],
    ['我爸在中石油看了三十年阀门', 'employer 中石油'],
    ['我在漯河卤鸡爪工厂打暑假工', 'place 漯河'],
  ])('%s', (text, detail) => {
    expect(found(text)).toEqual([detail]);
  });

  it.each([
    ['走在回家路上，有点想哭'],
    ['在学校南门等你半天了'],
    ['从小路走到大路'],
    ['搬进老巷子半年了'],
    ['某区法院通报了'],
    ['新的一年少跑医院'],
    ['福如东海，寿比南山'],
    ['网上海量模板没一个能用'],
    ['我家阿拉斯加又拆家'],
    ['黄鹤楼一包又没了'],
    ['有人点宁夏，全场合唱'],
    ['在天台看云'],
    ['有没有懂车的业主'],
    ['万科物业服务真差'],
    ['淘宝砍价砍了三天'],
    ['瑞幸喝咖啡喝到心悸'],
    ['顺丰爆仓，我等了六天'],
    ['在抖音写的评论被删了'],
    ['武汉三镇降薪'],
    ['端上海鲜我就饿了'],
    ['柳州五菱又出新车了'],
    ['背滕王阁序背到怀疑人生'],
    ['从小到大连架都没吵赢过'],
  ])('nothing in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

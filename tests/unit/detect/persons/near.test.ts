import { describe, expect, it } from 'vitest';
import { handle } from '../../../../src/detect/handle.ts';
import { person } from '../../../../src/detect/person.ts';
import type { Detector } from '../../../../src/detect/types.ts';
import { formsOf } from '../../../../src/draft/normal.ts';

const foundBy = ({ find }: Detector, text: string): string[] =>
  find(formsOf(text)).flatMap(({ start, end, known }) => (known === undefined ? [text.slice(start, end)] : []));

describe('people who are told by those near them', () => {
  it.each([
    ['我儿子铭铭的幼儿园', '铭铭'],
    ['大舅赵铁柱喝完酒', '赵铁柱'],
    ['我二叔贾大力开挖掘机', '贾大力'],
    ['保姆顺姨做的红烧肉', '顺姨'],
    ['给小何同学讲题', '小何同学'],
    ['隔壁工位的小何在投简历', '小何'],
    ['跟着老赵导航走', '老赵'],
    ['赵导演请客', '赵导演'],
    ['我表哥Jason在多伦多', 'Jason'],
    ['健身房的Leo教练', 'Leo'],
    ['我老婆文静名字好听', '文静'],
    ['谢谢刘姐帮我顶班', '刘姐'],
    ['老舅葛长富来接我', '葛长富'],
    ['儿子小核桃又长高了', '小核桃'],
    ['工友岳大河教我绑钢筋', '岳大河'],
    ['姑姑家的妞妞会叫人了', '妞妞'],
    ['学生木合塔尔送了杏干', '木合塔尔'],
    ['大家好，我叫糖糖，新来的', '糖糖'],
    ['你好，我叫美嘉', '美嘉'],
    ['室友扎西次仁做的酥油茶', '扎西次仁'],
    ['我们班(机械1802)的石磊在国外', '石磊'],
  ])('%s', (text, name) => {
    expect(foundBy(person, text)).toEqual([name]);
  });

  it.each([
    '姐姐理理我',
    '她的客户全交接给我',
    '包里多了张纸条',
    '邻居大姐来了',
    '小学同学聚会',
    '回去的路很长',
    '谢谢老师',
    '环卫大叔扫得想哭',
    '门卫大爷睡着了',
    '药房阿姨找错钱',
    '邻居阿伯在下棋',
    '邻居家的狗狗又叫了',
    '邻居家天天吵架',
    '室友学会了扎西德勒',
    '小李飞刀例不虚发',
    '小厂也有小厂的快乐',
    '下雨了，我叫代驾，等半天',
    '太晚了，我叫外卖',
    '我叫停，他不听',
    '学生成绩出来了',
  ])('nobody: %s', (text) => {
    expect(foundBy(person, text)).toEqual([]);
  });
});

describe('accounts that are told by what stands around them', () => {
  it.each([
    ['公众号「凌晨四点」是我写的', '凌晨四点'],
    ['主播夜班阿布的号被盗了', '夜班阿布'],
    ['那个账号纸飞机不落地被封了', '纸飞机不落地'],
    ['加过cc_cat_1990这个小号', 'cc_cat_1990'],
    ['微博id改了，现在是不吃香菜', '不吃香菜'],
    ['@奶盐小饼干姐妹快来看', '@奶盐小饼干'],
  ])('%s', (text, name) => {
    expect(foundBy(handle, text)).toEqual([name]);
  });

  it.each(['账号莫名其妙被封', '账号昨天晚上被盗', '视频「早睡」好看', 'test123这个账号谁建的'])('none: %s', (text) => {
    expect(foundBy(handle, text)).toEqual([]);
  });
});

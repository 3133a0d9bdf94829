import { describe, expect, it } from 'vitest';
import { age } from '../../../src/detect/age.ts';
import { birthday } from '../../../src/detect/birthday.ts';
import { handle } from '../../../src/detect/handle.ts';
import { person } from '../../../src/detect/person.ts';
import { wordsFoundBy } from './persons/read.ts';

const TOLD = [
  [age, '年龄都到三字头了，还在租房', '三字头'],
  [age, '步入四十，开始喝白开水', '四十'],
  [age, '眼看三十了，存款三千', '三十'],
  [age, '按老家的算法我三十了', '三十'],
  [age, '我妈生我那年22，我现在比她还大', '22'],
  [age, '活了二十六年没见过这种人', '二十六年'],
  [age, '今年我妈知天命，天天跳舞', '知天命'],
  [age, '主管是九四的，比我还小', '九四的'],
  [age, '像我这种属狗的就爱较真', '属狗'],
  [age, '98女，双休，会做饭', '98女'],
  [birthday, '大年三十落地的，全家边守岁边抱我', '大年三十'],
  [birthday, '明儿我生日，谁请我吃饭', '明儿'],
  [birthday, '昨天陪外婆过了八十岁生日', '昨天'],
  [birthday, '10.24那天吹蜡烛的时候我哭了', '10.24'],
  [birthday, '重阳前两天是姥爷的生日', '重阳前两天'],
  [handle, '有个叫柠檬不酸的博主拍到我了', '柠檬不酸'],
  [handle, '小红书名芝士不是力量', '芝士不是力量'],
  [handle, 'lemon.tree77是我的ins', 'lemon.tree77'],
  [handle, '他用一叶孤舟这个号来看我', '一叶孤舟'],
  [person, '从虞书言手里抢走最后一份红烧肉', '虞书言'],
  [person, '今天被傅清禾骂了一顿', '傅清禾'],
  [person, '亲爱的闵闵姐，假发片给您洗了', '闵闵姐'],
] as const;

const LIKE_THEM = [
  [age, '股价跌到三字头了'],
  [age, '步入30度的高温天'],
  [age, '过了四十分钟还没来'],
  [age, '满18岁才能办卡'],
  [age, '这套老家具有六十岁了'],
  [age, '家里烤箱也三岁了'],
  [age, '我加95的油'],
  [age, '属龙的朋友注意了'],
  [birthday, '大年三十落地广州'],
  [birthday, '今天生的病'],
  [birthday, '11月19那天她们买了奶茶'],
  [birthday, '月底是交房租的日子'],
  [handle, '@Override 忘了写'],
  [handle, '5个@3块'],
  [handle, '有个叫做拖延症的东西'],
  [handle, '微博改成半年可见了'],
  [person, '小爱同学，关灯'],
  [person, '来到莫斯科还是冬天'],
] as const;

describe('what tells who somebody is', () => {
  it.each(TOLD)('$1', (detector, text, words) => {
    expect(wordsFoundBy(detector, text)).toEqual([words]);
  });

  it.each(LIKE_THEM)('none in $1', (detector, text) => {
    expect(wordsFoundBy(detector, text)).toEqual([]);
  });
});

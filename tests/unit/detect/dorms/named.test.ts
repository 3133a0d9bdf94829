import { describe, expect, it } from 'vitest';
import { dorm } from '../../../../src/detect/dorm.ts';
import { formsOf } from '../../../../src/draft/normal.ts';

const words = (text: string) => dorm.find(formsOf(text)).map(({ start, end }) => text.slice(start, end));

describe('halls by their names', () => {
  it.each([
    ['文治书院的阿姨又查寝了', '文治书院'],
    ['双清公寓停电了，热水也没', '双清公寓'],
    ['新女寝今晚熄灯好早', '新女寝'],
    ['本部宿舍没有空调', '本部宿舍'],
    ['海天苑又查寝了', '海天苑'],
    ['明德楼查寝', '明德楼'],
    ['求是苑B栋的洗衣机坏了', '求是苑B栋'],
    ['海韵6又断电了', '海韵6'],
    ['12#楼下的猫，宿管养的', '12#'],
    ['二期3栋没热水，室友崩溃', '二期3栋'],
    ['信息学部3舍的宿管', '信息学部3舍'],
    ['松园女生，谁的内衣吹到树上了', '松园'],
    ['东三楼417的姐妹，你家晾衣绳掉了', '东三楼417'],
    ['有没有307室友', '307'],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual([expected]);
  });

  it.each([
    '昨晚11点宿管来查寝',
    '教学楼断电了',
    '这栋楼停电了，室友下楼了',
    '想去白鹿洞书院，室友说远',
    '青年公寓停水了',
    '舍友说一宿没睡',
    '去年15度，宿舍没热水',
    '澡堂停水',
    '男二号的演技，室友爱了',
    '快递B座取，室友帮我',
    '2023的空调比去年差',
    '梅园的花开了',
  ])('%s: none', (text) => {
    expect(words(text)).toEqual([]);
  });
});

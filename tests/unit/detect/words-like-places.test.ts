import { describe, expect, it } from 'vitest';
import { employer } from '../../../src/detect/employer.ts';
import { place } from '../../../src/detect/place.ts';
import { formsOf } from '../../../src/draft/normal.ts';

const placesIn = (text: string): string[] => place.find(formsOf(text)).map(({ value }) => value);
const employersIn = (text: string): string[] => employer.find(formsOf(text)).map(({ value }) => value);

describe('words that hold the name of a place', () => {
  it.each([
    ['a dish by its last character', '厦门沙茶面好香'],
    ['a dish of a town behind its province', '四川自贡冷吃兔'],
    ['what is made there', '许昌假发质量可以'],
    ['what is made in a county by its full name', '曹县汉服上新了'],
    ['goods of a country', '墨西哥鸡肉卷'],
    ['a team', '济南RW侠今晚打谁'],
    ['a publisher', '四川美术出版社寄来的样书'],
    ['a saying', '大意失荆州，作文写偏题了'],
    ['a tea', '恩施玉露真香'],
    ['a roof', '在天台那段戏看哭了'],
    ['somebody in a book', '那个叫吉林的男二又作妖'],
    ['two words', '看在奶茶的份上饶了我'],
    ['two words', '沟通辽远的未来'],
    ['two words', '东汉中后期的外戚'],
    ['two words', '春江苏醒的时候'],
    ['a wish', '松柏长春'],
    ['the end of one word and the beginning of a saying', '他天天津津有味地讲'],
    ['a song', '在寝室循环成都'],
    ['somebody', '同桌叫吴江，上课老睡觉'],
    ['the word itself', '输入法把“东京”俩字纠没了'],
    ['a full name torn from two words', '变成都市丽人的第一步'],
    ['a district torn from two words', '西南山区的孩子'],
    ['a short name torn from a common word and a rarer one', '这套动作练的是均衡阳气'],
    ['a short name torn from two words, the second of small ones', '最后变成都是我的错'],
    ['a quarter of every town', '住在老城区真方便'],
  ])('are none: %s', (_, text) => {
    expect(placesIn(text)).toEqual([]);
  });

  it.each([
    ['who eats there', '回成都吃火锅', '成都'],
    ['who plays there', '在潍坊放风筝', '潍坊'],
    ['the weather of a town whose name is a word', '开封今天好热', '开封'],
    ['a country where it is spoken of', '法国罢工又没课上', '法国'],
    ['a region that is a direction', '东北零下二十度', '东北'],
    ['a place that is called so', '去了一个叫西塘的地方', '西塘'],
    ['a full name behind a verb', '去成都市办事', '成都市'],
    ['people of a town whose name is a word', '保定人爱吃驴肉', '保定'],
    ['pairs of towns', '京沪两地跑', '京沪'],
    ['a town before a small word', '到了上海大家都来', '上海'],
  ])('still tell of it: %s', (_, text, expected) => {
    expect(placesIn(text)).toEqual([expected]);
  });
});

describe('employers by the work beside them', () => {
  it.each([
    ['a role that only the staff has', '亚朵夜审，困到灵魂出窍', '亚朵'],
    ['a role and the toil of it', '滴滴司机，今天跑了十四个小时', '滴滴'],
    ['work of the hands', '我在鼎盛鞋业踩针车', '鼎盛鞋业'],
    ['where somebody was sent', '轮转到市一院儿科', '市一院'],
    ['kin without a verb', '对象中石油的，常年在沙漠', '中石油'],
    ['an errand', '我哥跑京东物流', '京东物流'],
    ['a station that one reports to', '去特勤三站报到第一天', '特勤三站'],
  ])('are found by %s', (_, text, expected) => {
    expect(employersIn(text)).toEqual([expected]);
  });

  it.each([
    ['a role that a customer met', '滴滴司机态度真好'],
    ['the way to work', '坐深圳地铁上班'],
    ['a tool of work', '用飞书开会'],
    ['whom the firm works for', '甲方是万科'],
    ['who calls', '链家中介打电话骚扰'],
    ['a guest', '在麦当劳写作业的孩子比我加班还认真'],
    ['a year off', '离职以后gap两个月'],
  ])('are not %s', (_, text) => {
    expect(employersIn(text)).toEqual([]);
  });
});

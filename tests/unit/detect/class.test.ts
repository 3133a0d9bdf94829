import { describe, expect, it } from 'vitest';
import { classDetector } from '../../../src/detect/class.ts';
import { formsOf } from '../../../src/draft/normal.ts';

const find = (text: string) => classDetector.find(formsOf(text));
const words = (text: string) => find(text).map(({ start, end }) => text.slice(start, end));

describe('classes, majors and grades', () => {
  it.each([
    ['我是计科2103的', '计科2103'],
    ['软工1902班聚会', '软工1902班'],
    ['通信2班的那个谁', '通信2班'],
    ['21级软件工程2班集合', '21级软件工程2班'],
    ['高三(5)班的同学', '高三(5)班'],
    ['高三（5）班的同学', '高三（5）班'],
    ['高二7班赢了', '高二7班'],
    ['高二文科班', '高二文科班'],
    ['五年级二班的', '五年级二班'],
    ['六(3)班的小朋友', '六(3)班'],
    ['03级的学长', '03级'],
    ['21级新生', '21级'],
    ['2021级法学', '2021级法学'],
    ['22届毕业生', '22届'],
    ['95级的老校友', '95级'],
    ['大二下学期', '大二'],
    ['研一好累', '研一'],
    ['博三了', '博三'],
    ['计算机学院的楼', '计算机学院'],
    ['数学系的大佬', '数学系'],
    ['我是学会计的', '会计'],
    ['机械专业劝退', '机械专业'],
    ['新传考研的姐妹', '新传考研'],
    ['我是汉语言22级的', '汉语言22级'],
    ['土木19级转行群', '土木19级'],
    ['临床医学2班解剖课', '临床医学2班'],
    ['CS 2302班的作业', 'CS 2302班'],
    ['小侄女在大三班', '大三班'],
    ['五年三班的全家福', '五年三班'],
    ['学号2021211345，查不到', '2021211345'],
    ['刚上初二的时候', '初二'],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual([expected]);
  });

  it('says little of a grade alone, much of a class', () => {
    expect(find('大二了')[0]!.certainty).toBeLessThan(0.5);
    expect(find('计科2103')[0]!.certainty).toBeGreaterThanOrEqual(0.9);
  });

  it.each(
    `8级地震 12级台风 四六级 英语四级 升到20级了 我15级了 第22届奥运会 很大一部分 大一点的 老大一个人 医大一院 越长大一点 大三角
    赌博一时 博一把大的 高一点 初一拜年 初三回娘家 会计2023 通信2020 末班车 加了3班 他班上 魔法学院 治愈系 高数老师今天 高数李老师拖堂 《三年二班》 李老师 学号忘了
    计算机二级 会计考试 口腔溃疡 学院路 这么大一只`
      .trim()
      .split(/\s+/),
  )('finds nothing in %s', (text) => {
    expect(words(text)).toEqual([]);
  });
});

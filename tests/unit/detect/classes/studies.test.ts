import { describe, expect, it } from 'vitest';
import { classDetector } from '../../../../src/detect/class.ts';
import { formsOf } from '../../../../src/draft/normal.ts';

const words = (text: string) => classDetector.find(formsOf(text)).map(({ start, end }) => text.slice(start, end));

describe('who studies what', () => {
  it.each([
    ['室友是计科的', '计科'],
    ['对象是口腔的', '口腔'],
    ['我们学校护理的女生好多', '护理'],
    ['汉语言的，别问我能干嘛', '汉语言'],
    ['口腔医学每天捏石膏牙', '口腔医学'],
    ['我是学暖通的', '暖通'],
    ['法学生背书背到吐', '法学生'],
    ['英专生的命也是命', '英专生'],
    ['临五的苦谁懂', '临五'],
    ['临床五年制同学聚会', '临床五年制'],
    ['mpacc上岸', 'mpacc'],
    ['网安考研好难', '网安考研'],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual([expected]);
  });

  it.each([
    '室友是护理工',
    '他是会计师',
    '老公是软件园的',
    '都是英语的单词',
    '学校计算机的配置',
    '护理的女病人',
    '计算机生成的图',
    '普法学生都要听',
    '临五点钟',
    '中五百万',
  ])('%s: none', (text) => {
    expect(words(text)).toEqual([]);
  });
});

describe('classes and faculties', () => {
  it.each([
    ['2103班的集合', '2103班'],
    ['会计221的同学注意', '会计221'],
    ['21计科的在吗', '21计科'],
    ['九(1)班永远的神', '九(1)班'],
    ['考进火箭班', '火箭班'],
    ['隔壁文科班的妹子', '文科班'],
    ['强基班也就那样', '强基班'],
    ['信电学院今年扩招', '信电学院'],
    ['文传学院迎新', '文传学院'],
    ['药院的实验', '药院'],
    ['中班小朋友回家说', '中班'],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual([expected]);
  });

  it.each(['普通班车几点来', '在实验班车上', '看完《少年班》', '会计120分钟考完', '口腔医院挂号', '材院子', '姚班长'])(
    '%s: none',
    (text) => {
      expect(words(text)).toEqual([]);
    },
  );
});

describe('grades', () => {
  it.each([
    ['大三下了', '大三'],
    ['我大二下的时候', '大二'],
    ['准高三的暑假', '准高三'],
    ['研零进组', '研零'],
    ['大1新生求问', '大1'],
    ['博五还没毕业', '博五'],
    ['7年级的表弟', '7年级'],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual([expected]);
  });

  it.each(['他比我大三天', '大一下子就懂了', '等一下研一下数据', '高1米8', '买了大1号的鞋', '一年级都没念过'])(
    '%s: none',
    (text) => {
      expect(words(text)).toEqual([]);
    },
  );
});

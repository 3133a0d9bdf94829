import { describe, expect, it } from 'vitest';
import { classDetector } from '../../../../src/detect/class.ts';
import { formsOf } from '../../../../src/draft/normal.ts';

const words = (text: string) => classDetector.find(formsOf(text)).map(({ start, end }) => text.slice(start, end));

describe('words around a grade or a class', () => {
  it.each([
    ['中四果阵追星', '中四'],
    ['国中国二转学', '国二'],
    ['小一派位好紧张', '小一'],
    ['中五考完就去打工', '中五'],
    ['小四呈分试压力大', '小四'],
    ['小五的女儿比我高', '小五'],
    ['初二月考倒数', '初二'],
    ['研0进组打杂', '研0'],
    ['刚到博1', '博1'],
    ['研零的暑假', '研零'],
    ['sophomore at a small college', 'sophomore'],
    ['proud class of 2027', 'class of 2027'],
    ['sitting in class 3, grade 8', 'class 3, grade 8'],
    ['幼儿园中班的春游', '幼儿园中班'],
    ['20级迎新群解散了', '20级'],
    ['19届专升本上岸', '19届'],
  ])('%s: %s', (text, found) => {
    expect(words(text)).toContain(found);
  });

  it.each([
    '四年级语文好难教',
    '初一十五烧香',
    '研0.5毫米的芯',
    '研零售行业',
    'sophomore slump',
    '20级台风登陆',
    '19级玩家求带',
    '20届世界杯',
    '19届冬奥会',
    '14届春晚总导演',
    '12届学生会换届',
  ])('%s: none', (text) => {
    expect(words(text)).toEqual([]);
  });
});

describe('words around a major', () => {
  it.each([
    ['我是园林的学生', '园林'],
    ['想转园艺失败', '园艺'],
    ['植保实习第三天，晒黑了', '植保'],
    ['地质的作业怎么交', '地质'],
    ['跨考临床的都是勇士', '临床'],
    ['本科读药学，现在卖课', '药学'],
    ['调剂到林学去了', '林学'],
    ['风景园林专业的画图到吐', '风景园林专业'],
    ['大气科学大三，迷茫', '大气科学'],
    ['应用化学毕业两年', '应用化学'],
    ['采矿工程秋招没人要', '采矿工程'],
    ['生物硕士找不到工作', '生物'],
    ['物理系的师兄', '物理系'],
    ['我们冶金就业真惨', '冶金'],
  ])('%s: %s', (text, found) => {
    expect(words(text)).toContain(found);
  });

  it.each([
    '学会计证要多久',
    '考护士编制',
    '读金融书籍',
    '学英语单词',
    '报了口腔医院的号',
    '我们财务的发票',
    '酒店的前台',
    '摄影实习期没工资',
    '审计的谁没来',
    '消防演习第三天',
    '物流第三天还没到',
    '设计太好看',
    '翻译的作业本',
    '护理的课程费',
  ])('%s: none', (text) => {
    expect(words(text)).toEqual([]);
  });
});

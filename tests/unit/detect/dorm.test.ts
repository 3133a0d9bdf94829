import { describe, expect, it } from 'vitest';
import { dorm } from '../../../src/detect/dorm.ts';
import { formsOf } from '../../../src/draft/normal.ts';

const words = (text: string) => dorm.find(formsOf(text)).map(({ start, end }) => text.slice(start, end));

describe('dormitories by what is said of nights in one', () => {
  it.each([
    ['东西从榕园四号扛到新校区', '榕园四号'],
    ['想问松园14的电费是镶金了吗', '松园14'],
    ['竹轩B座的热水定点供应', '竹轩B座'],
    ['搬进研究生公寓B第一天，室友在直播', '研究生公寓B'],
    ['7栋又停水！一头泡沫', '7栋'],
    ['我在11栋顶楼，夏天没空调', '11栋顶楼'],
    ['查寝的上西三了！', '西三'],
    ['隔壁608半夜打瓦', '608'],
    ['宿舍评比倒数，3-214荣登光荣榜', '3-214'],
    ['四个人四个群说的就是我们417', '417'],
    ['北七601今晚夜聊到四点', '北七601'],
    ['想念老七舍的木窗，阿姨还在吗', '老七舍'],
    ['住学生公寓14层，阳台对着韩餐', '学生公寓14层'],
    ['武大桂园四舍的晾衣绳', '桂园四舍'],
    ['312的姐妹们毕业快乐', '312'],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual([expected]);
  });

  it.each([
    '小区7栋停水，物业不管',
    '全宿舍抢着吃腊肠',
    '大学宿舍里养鱼',
    '教学楼3楼的厕所',
    '室友去301医院了',
    '室友说邀请码还有1000个',
    '我们211高校的同学',
    '室友在西二旗实习',
    '研二的头发，室友都笑',
    '恋恋不舍地离开宿舍',
    '桃园三结义，宿舍里三个',
    '早上室友坐3号线迟到',
    '校区宿舍没电梯',
  ])('nothing in %s', (text) => {
    expect(words(text)).toEqual([]);
  });
});

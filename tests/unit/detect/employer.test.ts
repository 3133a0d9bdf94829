import { describe, expect, it } from 'vitest';
import { employer } from '../../../src/detect/employer.ts';
import { formsOf } from '../../../src/draft/normal.ts';

const find = (text: string) => employer.find(formsOf(text));
const words = (text: string) => find(text).map(({ start, end }) => text.slice(start, end));

describe('employers', () => {
  it.each([
    ['我在字节上班三个月', '字节'],
    ['入职腾讯第一天', '腾讯'],
    ['鹅厂面试过了，下周谈薪', '鹅厂'],
    ['从阿里离职以后', '阿里'],
    ['在云帆科技实习', '云帆科技'],
    ['深圳星河智能有限公司欠薪', '深圳星河智能有限公司'],
    ['毕业去了建行', '建行'],
    ['金杜律师事务所实习第三天', '金杜律师事务所'],
    ['我妈在人民医院上班', '人民医院'],
    ['我在中建三局搬砖', '中建三局'],
    ['i work at google now', 'google'],
    ['拿了华为的offer', '华为'],
    ['我对象在宁德时代，异地两年', '宁德时代'],
    ['从华为出来开面馆', '华为'],
    ['在拼多多的朋友还没下班', '拼多多'],
    ['下个月入职云杉科技有限公司', '云杉科技有限公司'],
    ['我县税务局的，别问我', '县税务局'],
    ['在红旗超市收银', '红旗超市'],
    ['协和医院规培第一年', '协和医院'],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual([expected]);
  });

  it.each(['我司年会', '我们公司停电', '我厂食堂'])('%s names none', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('is surest where somebody works there', () => {
    expect(find('我在字节上班')[0]!.certainty).toBeGreaterThan(find('字节三年，我终于离职了')[0]!.certainty);
  });

  it.each([
    '海底捞真好吃',
    '去海底捞吃饭',
    '刚点的美团外卖洒了',
    '淘宝买的裙子到了',
    '华为手机信号真好',
    '腾讯视频又涨价',
    '字节跳动股价多少',
    '京东裁员了',
    '京东快递到了',
    '这家公司真黑',
    '在家上班',
    '在北京上班的朋友',
    '去医院拿报告',
    '医院排队两小时',
    '在移动营业厅办卡',
    '上班好累，公司空调坏了',
    '某公司程序员',
    '有限公司注册流程',
    '阿里山的姑娘',
    '我在苹果园上班',
    '在麦当劳写作业',
    '我在小红书看到的',
    '女儿明天去小太阳幼儿园报到',
    '在海底捞，等位两小时',
  ])('a brand that is mentioned is no employer: %s', (text) => {
    expect(words(text)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { school } from '../../../src/detect/school.ts';
import { schoolNames } from '../../../src/detect/schools/names.ts';
import { shortNames } from '../../../src/detect/schools/short-names.ts';
import { formsOf } from '../../../src/draft/normal.ts';

const find = (text: string) =>
  school.find(formsOf(text)).map(({ start, end, value, certainty }) => ({
    words: text.slice(start, end),
    value,
    certainty,
  }));

describe('short names by rule', () => {
  it.each([
    ['北京邮电大学', '北邮'],
    ['哈尔滨工业大学', '哈工大'],
    ['北京第二外国语学院', '二外'],
    ['北京第二外国语学院', '北二外'],
    ['华中科技大学', '华科'],
    ['中南财经政法大学', '中南财大'],
    ['上海外国语大学', '上外'],
    ['西安电子科技大学', '西电'],
    ['武汉大学', '武大'],
    ['四川师范大学', '川师大'],
    ['武汉职业技术学院', '武汉职院'],
    ['廊坊师范学院', '廊坊师范'],
  ])('%s is %s', (full, short) => {
    expect(shortNames(full)).toContain(short);
  });

  it('makes none of a name that begins with no place', () => {
    expect(shortNames('复旦大学')).toEqual([]);
  });

  it('names no single school where several go by a short name', () => {
    expect(schoolNames().about('东大')?.school).toBe('东大');
  });
});

describe('universities', () => {
  it.each([
    ['今天拿到北京邮电大学的录取通知书', '北京邮电大学', '北京邮电大学'],
    ['北邮食堂真的绝了', '北邮', '北京邮电大学'],
    ['bupt考研408', 'bupt', '北京邮电大学'],
    ['ＢＵＰＴ的校园网', 'ＢＵＰＴ', '北京邮电大学'],
    ['華中科技大學的森林', '華中科技大學', '华中科技大学'],
    ['北.邮的快递站', '北.邮', '北京邮电大学'],
    ['五道口职业技术学院', '五道口职业技术学院', '清华大学'],
    ['来双鸭山大学读书', '双鸭山大学', '中山大学'],
    ['北师大珠海校区的海风', '北师大珠海校区', '北京师范大学'],
    ['在南大读研', '南大', '南京大学'],
    ['听说天大和南开只隔一堵墙', '天大', '天津大学'],
    ['清华北大都行', '北大', '北京大学'],
    ['武大学生真多', '武大', '武汉大学'],
    ['考上财大了', '财大', '财大'],
    ['我是农大的学生', '农大', '农大'],
    ['电子科大清水河校区', '电子科大清水河校区', '电子科技大学清水河'],
    ['申MIT的都是神仙', 'MIT', '麻省理工学院'],
    ['Fudan University is far', 'Fudan University', '复旦大学'],
    ['在哥本哈根大学交换', '哥本哈根大学', '哥本哈根大学'],
    ['i study at university of bath', 'university of bath', 'university of bath'],
    ['University of Leeds now, then home', 'University of Leeds', '利兹大学'],
    ['he teaches at Lincoln High School downtown', 'Lincoln High School', 'lincoln high school'],
    ['my kid goes to Sunrise Kindergarten', 'Sunrise Kindergarten', 'sunrise kindergarten'],
    ['she studies law at KCL', 'KCL', '伦敦国王学院'],
    ['back at No. 4 Middle School', 'No. 4 Middle School', 'no. 4 middle school'],
    ['classes at NYU Shanghai start', 'NYU Shanghai', 'nyu shanghai'],
    ['在湖南信息工商大学混日子', '湖南信息工商大学', '湖南信息工商大学'],
    ['目标华电，又看手机八小时', '华电', '华北电力大学'],
    ['昆工要是把我延毕了', '昆工', '昆明理工大学'],
    ['矿大打饭阿姨手抖', '矿大', '中国矿业大学'],
    ['赣南医的解剖楼，期末有声音', '赣南医', '赣南医学院'],
    ['对象是上戏表演系的', '上戏表演系', '上海戏剧学院表演系'],
    ['在九江职大学烘焙', '九江职大', '九江职业技术学院'],
  ])('%s', (text, words, value) => {
    expect(find(text)).toContainEqual({ words, value, certainty: expect.any(Number) });
  });

  it('gives two short names of one school one value', () => {
    expect(new Set(['北邮的', 'BUPT的', '北京邮电大学的'].map((text) => find(text)[0]?.value))).toHaveLength(1);
  });

  it('is surer of a school that the writer says is his own', () => {
    expect(find('我考上北邮了')[0]!.certainty).toBeGreaterThan(find('北邮今天下雪')[0]!.certainty);
  });

  it('is less sure of a name that many schools have', () => {
    expect(find('农大的学生')[0]!.certainty).toBeLessThan(find('武大的学生')[0]!.certainty);
  });
});

describe('schools below universities', () => {
  it.each([
    ['衡水中学毕业的', '衡水中学'],
    ['我初中在长沙市一中读的', '长沙市一中'],
    ['市一中门口的炸串', '市一中'],
    ['回实验二小接侄子', '实验二小'],
    ['高中在育才中学', '育才中学'],
    ['成都七中的网课', '成都七中'],
    ['我在七中读高三', '七中'],
    ['人大附中的孩子', '人大附中'],
    ['清华附小的家长', '清华附小'],
    ['在第三中学实习', '第三中学'],
    ['侄女上阳光幼儿园', '阳光幼儿园'],
    ['挂牌佳木斯市第十九中学', '佳木斯市第十九中学'],
    ['邯郸卫校出来的照样一针见血', '邯郸卫校'],
    ['嫂子抽中实验二小', '实验二小'],
  ])('%s', (text, words) => {
    expect(find(text).map((one) => one.words)).toEqual([words]);
  });
});

describe('look-alikes of schools', () => {
  it.each(
    `中大奖 上大学真累 山大王 压力山大 北大荒的米 清华池 人大代表 全国人大会议 南大街 中大型车 东大门 天大的误会 厦门 广大群众 重大消息
    西大街 青年大学习 安大略湖 林大夫 科大讯飞 上外面吃 遵医嘱 上交作业 中传来饭香 MIT协议 剑桥真题 牛津词典 湖北邮局 荷兰大使馆
    澳大洋洲 很深大坑 上海大雨 武大郎 老师大概忘了 员工大会 地大物博 财大气粗 理工男 北京大学生电影节 大学城 武汉大学出版社 北京大学第三医院
    一中午没睡 一小时 万一中途没电 二中选一 三中全会 重点中学 村里的小学 小学时候 高中三年 中学生 希望小学 市一中院 县一小时 广大的学生
    江南好 东南亚 在上海大雨里 香港大学深圳医院 上海海事局 去国美买空调 附小程序
    旦复旦兮 《哈佛凌晨四点半》 师大人多 昨晚充电大半天 相信大人 词汇量大 澳门大三巴 警校招生 高职中专`
      .trim()
      .split(/\s+/),
  )('%s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('reads initials that are words only in capitals', () => {
    expect(find('this is a hit song')).toEqual([]);
    expect(find('see you on thu')).toEqual([]);
    expect(find('保研到HIT深圳')).toHaveLength(1);
  });

  it.each([
    'my old high school',
    'back in middle school',
    'high school musical night',
    'the Academy Awards',
    'a state university',
  ])('are no kind of school in English: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('is not taken for an app where an application goes there', () => {
    expect(find('my stanford application is due')).toHaveLength(1);
    expect(find('the stanford app is down')).toEqual([]);
  });

  it('leaves addresses of the web to others', () => {
    expect(find('https://www.pku.edu.cn/bupt')).toEqual([]);
    expect(find('me@bupt.edu.cn')).toEqual([]);
    expect(find('我在@北京大学')).toEqual([]);
  });
});

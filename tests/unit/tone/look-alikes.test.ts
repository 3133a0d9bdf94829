import { describe, expect, it } from 'vitest';
import { formsOf } from '../../../src/draft/normal.ts';
import { vulgar } from '../../../src/tone/vulgar.ts';

const isOver = (text: string): boolean => vulgar.measure(formsOf(text)).value >= vulgar.threshold;

/** Words of two meanings: what is sworn, and the same characters where they mean what they say. */
const PAIRS: readonly (readonly [what: string, sworn: string, said: string])[] = [
  ['an old dog', '你个老狗，还我押金', '家里养了十二年的老狗今天走了'],
  ['letters of a web address', '看 https://a.cn/x 傻逼', 'https://a.cn/cnm?s=sb'],
  ['an hour', '你个十三点，别来烦我', '明天十三点开会别忘了'],
  ['what is counted', '真几把烦', '打了几把累了，下线睡觉'],
  ['a mother who does something', '管你妈呢', '我管你妈叫姨'],
  ['a mother who cooks', '吃你妈，吵死了', '今晚吃你妈做的鱼'],
  ['whose something is', '你妈的，又停电', '这包是你妈的吗？落在车上了'],
  ['advice', '你妈的，谁信', '听你妈的，多穿一件'],
  ['a thing that fails', '他妈的手机又没电了', '他妈的手机在我这里'],
  ['her', '她妈的，考砸了', '她妈的腌菜真下饭'],
  ['one of several', '妈的，我的伞呢', '外婆的，妈的，我的，三只镯子摆一排'],
  ['an elder at home', '你二大爷的', '你二大爷家的枣熟了'],
  ['a booklet', '册那，又迟到', '相册那几张照片能发我吗'],
  ['a place', '碧池，抢我方案', '碧池公园的荷花开了'],
  ['an end of a text', '煞笔老板', '煞笔有点仓促，前面铺垫那么久'],
  ['a question for a thing', '你个啥笔', '啥笔好用，推荐一支'],
  ['somebody who is forced', '你妈逼的', '你妈逼你相亲了？'],
  ['what is torn', '机掰，又坏了', '把鸡掰成小块'],
  ['a parcel', '寄吧，不玩了', '寄吧快递，到付'],
  ['a name', '尼玛，又排队', '尼玛老师的课，第二节就要倒立'],
  ['a size', '4码东西', '鞋要4码的'],
  ['a class', '你个2b', '2b班的作业交了吗'],
  ['a limb', '麻痹的物业，灯坏了两个月', '麻痹的手终于能动了'],
  ['an airport', 'fuk，又晚点', 'FUK飞回来晚点三个小时'],
  ['what letters stand for', 'qnm，不改了', 'qnm是一支球队的缩写'],
  ['an address', 'cnm，还钱', '邮箱是cnm@example.com'],
  ['a dish', '你个狗杂碎', '早上喝碗杂碎，配个烧饼'],
  ['an animal and what is done on it', '你🐎的', '他🐎上就到'],
  ['young ones', '你个狗崽子', '狗崽子满月了，送人'],
];

describe('what stands around a word decides', () => {
  it.each(PAIRS)('%s: %s', (_, sworn) => {
    expect(isOver(sworn)).toBe(true);
  });

  it.each(PAIRS)('%s, and not: %s / %s', (_, __, said) => {
    expect(isOver(said)).toBe(false);
  });
});

describe('more disguises are heard', () => {
  it.each([
    ['a mild word in a letter', '卧c，这也太远了'],
    ['a mild word drawn out', '卧槽槽槽，没保存'],
    ['a particle that is spelled out too', 'wocaole，发错群了'],
    ['small capitals', 'ғᴜᴄᴋ，没存'],
    ['Cyrillic letters', '退钱，сnм'],
    ['marks for letters', 'c@onima的物业'],
    ['a syllable in capitals', '操NI妈的物业'],
    ['one character in brackets', '操（你）妈的物业'],
    ['strokes between', '傻丨逼老板'],
    ['the last character drawn out', '操你妈妈妈妈'],
    ['a radical taken off', '尼⺩马的，键帽又掉了'],
    ['a bleep behind what it hides', '他当场来了句尼【消音】'],
    ['marks for what is done', '真想×你妈'],
    ['a row behind a cry', '啊啊啊草草草草，过线了'],
    ['a character of Cantonese', '𨳒，又落雨'],
    ['the end of a quotation', '他骂我“你瞎啊艹”'],
  ])('%s: %s', (_, text) => {
    expect(isOver(text)).toBe(true);
  });

  it.each([
    ['openly a mild word', '卧槽，这也太远了'],
    ['a mild word in its letters alone', '我C位出道'],
    ['a bullet before a line', '●你妈的生日\n●你爸的生日'],
    ['a word in Cyrillic', 'мама мыла раму'],
    ['a mother twice', '操场上你妈妈在跳舞'],
  ])('but not %s: %s', (_, text) => {
    expect(isOver(text)).toBe(false);
  });
});

describe('a word that only ends or goes on so is no curse', () => {
  it.each([
    ['a day', '发薪日你请客，别忘了'],
    ['a day of members', '会员日你妈妈说要囤纸'],
    ['exercises', '眼保健操你们班谁没做'],
    ['grass that is worn', '皮草你洗过吗'],
    ['a name and a mark for two', '美杜莎×灯塔，这画真好看'],
    ['a count of things', '秒杀x2，抢到两箱猫砂'],
    ['what is bought for others', '代购东西要先付定金吗'],
    ['a valley and its ends', '九寨沟东西两侧都通车了'],
    ['a game that lacks players', '剧本杀缺两人，今晚八点'],
    ['a project that is due', '黑毕设进度的都来排队'],
    ['a loop', '这套流程很菜，闭环都没有'],
    ['a city in a question', '你去过呼和浩特吗'],
    ['a way in', '这边有入口吗'],
    ['a gate', '登机口人好多'],
    ['people of a family', '一家四口子挤在沙发上看电影'],
    ['taste', '这么苦的药，你下得去口吗'],
    ['a wedding', '你真的要娶她吗'],
    ['a version', '线上挂了，先回滚吧'],
    ['little animals', '他从小连蚂蚁都不敢碰，怎么会杀小猫'],
    ['a chicken', '外婆炖了一只小家鸡儿'],
    ['a poisoning', '老鼠药差点毒死全家，放高一点'],
    ['a record', '今晚吃史上最辣的火锅'],
    ['a historian', '这是真司马迁写的吗'],
    ['somebody named so', '我曹雪芹附体，今天写了三千字'],
    ['scolding', '你没骂过就算了，我可骂过'],
    ['a colleague', '老毕今天请假，会改到周四'],
    ['who steals dogs', '村口抓到一个偷狗贼'],
    ['a fruit', '小时候上山摘狗屎瓜吃'],
    ['strays', '街上的流浪狗多，狗屎也多'],
    ['a question for what forces', '逼啥逼，慢慢来就好'],
  ])('%s: %s', (_, text) => {
    expect(isOver(text)).toBe(false);
  });

  it.each([
    ['a day', '日你妈，又降温'],
    ['exercises', '操你全家的黑中介'],
    ['a name', '莎×，还钱'],
    ['what is bought', '购东西，又骗我'],
    ['players', '你个杀缺，会不会玩'],
    ['a colleague', '你个老毕，又骗我'],
    ['who steals', '狗贼，还我快递'],
    ['a way in', '操口妈的房东'],
    ['little animals', '看杀小，欠揍喔'],
    ['all of a family', '死全家的骗子'],
    ['a record', '去吃史吧，甲方'],
    ['a historian', '真司马，又鸽我'],
    ['a project', '真是黑毕，合同都不给看'],
  ])('but not %s: %s', (_, text) => {
    expect(isOver(text)).toBe(true);
  });
});

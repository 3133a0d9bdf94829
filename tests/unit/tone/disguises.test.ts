import { describe, expect, it } from 'vitest';
import { formsOf } from '../../../src/draft/normal.ts';
import { vulgar } from '../../../src/tone/vulgar.ts';

const isOver = (text: string): boolean => vulgar.measure(formsOf(text)).value >= vulgar.threshold;

describe('disguised swearing is heard', () => {
  it.each([
    ['the same sound', '鲨臂队友'],
    ['pinyin', 'shabi队友'],
    ['pinyin with tones', 'SǎBi，谁信你'],
    ['initials', 'cnm还钱'],
    ['a symbol between', '傻*逼甲方'],
    ['emoji', '草你🐎的骗子'],
    ['a character taken apart', '扌喿，火车票候补失败'],
    ['traditional characters', '妳這個賤人'],
    ['full width', 'ＴＭＤ又加班'],
    ['a row', '艹艹艹艹艹票没了'],
    ['two characters of custom', '煞币房东'],
    ['a word that sounds nearly so', '麻辣隔壁的，谁拿了我的伞'],
    ['pinyin in parts', 'wang ba dan房东'],
    ['pinyin with the numbers of its tones', 'cao2ni3ma1，输入法'],
    ['half pinyin', 'gou屁规定'],
    ['a letter for the worst of it', '菜b一个'],
    ['letters drawn out', 'cnmmmmm中介'],
    ['digits for letters', 'n1ma的排位'],
    ['digits between letters', 't3m4d5，验证码又错'],
    ['a word of which every character is taken apart', '女马白勺，闹钟没响'],
    ['a mild word that is hidden by its parts', '氵昆蛋，还我钱'],
    ['a gap of emoji', '狗🔥日🔥的甲方'],
    ['capitals like an exclamation', 'SB老板'],
    ['letters of another style', '𝗦𝗕 is 𝗦𝗕'],
    ['the same letters again', 'TMD TMD TMD 手机掉了'],
    ['a mother of emoji thrown back', '推来推去，推你🐎呢'],
    ['a gesture', '🖕再催试试'],
    ['a character that simplification takes away', '幹，又落雨'],
    ['digits and marks in English', 'that m0therf*cker'],
    ['letters hidden in English', 'son of a b**ch'],
    ['an apostrophe for letters', "I'm so f'ing tired"],
    ['a dialect', '驶你老母，又涨价'],
  ])('%s: %s', (_, text) => {
    expect(isOver(text)).toBe(true);
  });
});

describe('what only looks like swearing is not', () => {
  it.each([
    ['a town', '在尼玛县支教'],
    ['Tibetan names', '卓玛和尼玛姐弟俩带我们转了一圈湖'],
    ['an animal', '羊驼外号草泥马，动物园那只会吐口水'],
    ['an element', '锑的元素符号是Sb'],
    ['a format', 'md格式转pdf'],
    ['a pencil', '素描用2b起形'],
    ['somebody called Dick', 'Dick Smith写的游记'],
    ['a mother', '你妈妈做的菜真好吃'],
    ['a relative', '你大爷的电话打不通'],
    ['a kind of dumpling', '送客吃滚蛋饺子'],
    ['a worry', '操你那份心干嘛，孩子都三十了'],
    ['a word that goes on', '我操作失误'],
    ['two words that meet', '节日狗狗寄养要提前约'],
    ['a word of which the end begins another', '一碧池水映着老桥'],
    ['a comparison', '海马沙比我想的细'],
    ['an abbreviation', 'DSB调制的题选C'],
    ['shoes', '新买的NMD鞋底超软'],
    ['a formula', 'CaO遇水放热'],
    ['somebody from elsewhere', 'Nima是我同学的名字'],
    ['a score', '2比0领先'],
    ['a file', 'cnm.py跑不起来'],
    ['a word that is talked about', '婊字怎么读？'],
    ['light on mountains', '日日日照金山，蹲到了'],
    ['italics', '他*的成绩*单'],
    ['what stands in brackets', '《选修课确认表》纸质版'],
    ['a city', 'Fukuoka和福冈'],
    ['a whale', 'Moby Dick读到一半'],
  ])('%s: %s', (_, text) => {
    expect(isOver(text)).toBe(false);
  });
});

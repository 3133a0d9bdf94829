import { describe, expect, it } from 'vitest';
import {
  findingName,
  isTextKey,
  kindName,
  languageOf,
  reasonSentence,
  siteName,
  substituteWords,
  surfaceName,
  translate,
} from '../../../src/i18n/index.ts';

describe('translate', () => {
  it('fills in placeholders as they are, even where they look like patterns', () => {
    expect(translate('zh-CN', 'card.switch', { persona: '$& {persona}' })).toBe('换到「$& {persona}」发');
  });

  it('knows its keys from those of every object', () => {
    expect(isTextKey('card.send')).toBe(true);
    expect(isTextKey('toString')).toBe(false);
  });
});

describe('languageOf', () => {
  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh-Hant-TW', 'zh-TW'],
    ['zh-TW', 'zh-TW'],
    ['zh-HK', 'zh-TW'],
    ['zh-Hans-HK', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['ZH', 'zh-CN'],
    ['en-GB', 'en'],
    ['zha', 'en'],
    ['fr', 'en'],
    [undefined, 'zh-CN'],
    ['', 'zh-CN'],
  ])('takes %s as %s', (asked, answer) => {
    expect(languageOf(asked)).toBe(answer);
  });
});

describe('reasonSentence', () => {
  const fact = {
    code: 'fact',
    params: { text: '北邮', kind: 'school', value: '北邮', persona: '小号', allowed: '大号' },
  };

  it('puts the kind into words before it fills the sentence in', () => {
    expect(reasonSentence('zh-CN', fact)).toBe('看到「北邮」，就知道「小号」是你：学校只有「大号」可以提。');
    expect(reasonSentence('en', fact)).toBe('“北邮” tells who 小号 is: only 大号 may show this (school).');
  });

  it('puts the scale into words', () => {
    const reason = { code: 'voice-above', params: { text: '滚', scale: 'hostile', persona: '大号' } };
    expect(reasonSentence('zh-CN', reason)).toContain('攻击性');
  });

  it('puts who can see it into words', () => {
    const reason = { code: 'wide-visibility', params: { visibility: 'public', widest: 'friends', persona: '小号' } };
    expect(reasonSentence('zh-CN', reason)).toBe('现在是「所有人」能看见，按规矩「小号」最多给「好友圈」看。');
    expect(reasonSentence('en', reason)).not.toMatch(/public|visibility/);
  });

  it('shows the code of a reason it has no sentence for, rather than nothing', () => {
    expect(reasonSentence('en', { code: 'unheard', params: {} })).toBe('reason.unheard');
  });
});

describe('names', () => {
  it('tells the scale of fandom from the subject', () => {
    expect(kindName('zh-CN', 'fandom', 'voice')).toBe('饭圈腔');
    expect(kindName('zh-CN', 'fandom')).toBe('追星');
  });

  it('names a listed fact by what it is', () => {
    const reason = { code: 'fact', params: { kind: 'school' } };
    expect(findingName('zh-CN', { rule: 'fact', kind: 'fact', reason })).toBe('学校');
  });

  it('falls back where a site or a box is in no table', () => {
    expect(siteName('en', 'elsewhere')).toBe('other sites');
    expect(siteName('en', undefined)).toBe('other sites');
    expect(surfaceName('zh-CN', 'weibo-guess')).toBe('猜出来的输入框');
  });

  it('takes a replacement from the table or from the user', () => {
    expect(substituteWords('zh-CN', { key: 'school' })).toBe('学校');
    expect(substituteWords('en', { words: '某地' })).toBe('某地');
  });
});

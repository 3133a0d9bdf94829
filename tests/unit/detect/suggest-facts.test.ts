import { describe, expect, it } from 'vitest';
import { suggestFacts } from '../../../src/detect/suggest-facts.ts';
import type { Fact } from '../../../src/persona/types.ts';

const PROFILE = '北邮大三｜坐标北京海淀｜生日5月3日｜微信 linxm0503｜电话13812345678｜喜欢周杰伦｜北京邮电大学';

const told = (listed: readonly Fact[] = []) =>
  suggestFacts(PROFILE, listed).map(({ kind, value, listedAs }) => [kind, value, listedAs]);

describe('facts in a profile', () => {
  it('are found once each, with their kind, the surest first', () => {
    const found = suggestFacts(PROFILE, []);
    expect(told()).toEqual(
      expect.arrayContaining([
        ['phone', '13812345678', undefined],
        ['wechat-id', 'linxm0503', undefined],
        ['birthday', '5月3日', undefined],
        ['place', '北京海淀', undefined],
      ]),
    );
    expect(found.filter(({ kind }) => kind === 'school')).toHaveLength(1);
    const certainties = found.map(({ certainty }) => certainty);
    expect(certainties).toEqual(certainties.toSorted((one, other) => other - one));
  });

  it('leave out names that everybody knows', () => {
    expect(told().map(([, value]) => value)).not.toContain('周杰伦');
  });

  it('bring the full name along where the text has a short one', () => {
    const [school] = suggestFacts('北邮大三', []).filter(({ kind }) => kind === 'school');
    expect(school).toMatchObject({ value: '北邮', aliases: ['北京邮电大学'] });
  });

  it('say which are listed already', () => {
    const phone: Fact = { id: 'p', kind: 'phone', value: '138 1234 5678', aliases: [], shownBy: [] };
    expect(told([phone])).toContainEqual(['phone', '13812345678', 'p']);
  });

  it('are none in a text that tells nothing', () => {
    expect(suggestFacts('今天的番茄炒蛋居然有蛋', [])).toEqual([]);
    expect(suggestFacts('', [])).toEqual([]);
  });
});

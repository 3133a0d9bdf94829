import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../../src/i18n/examples.ts';
import { LANGUAGES } from '../../../src/i18n/index.ts';
import { TONE_SCALES } from '../../../src/tone/registry.ts';
import { hear } from '../../../src/ui/review/personas/voice/hear.ts';

/** The scales that are shown by sentences of a language. */
const shown = LANGUAGES.flatMap((language) =>
  TONE_SCALES.filter(({ scale }) => EXAMPLES[language].voices[scale].length > 0).map(({ scale }) => ({
    language,
    scale,
    sentences: EXAMPLES[language].voices[scale],
  })),
);

describe('the sentences beside the sliders', () => {
  it('are there for every scale in Chinese, and for those that hear it in English', () => {
    const scalesOf = (wanted: string) => shown.filter(({ language }) => language === wanted).map(({ scale }) => scale);
    const all = TONE_SCALES.map(({ scale }) => scale);
    expect(scalesOf('zh-CN')).toEqual(all);
    expect(scalesOf('zh-TW')).toEqual(all);
    expect(scalesOf('en').toSorted()).toEqual(['angry', 'happy', 'hostile', 'intense', 'vulgar']);
  });

  it.each(shown)('of $scale in $language go from silent to told as the line moves', ({ scale, sentences }) => {
    const told = (above: number) =>
      hear(scale, { level: 'warn', above }, sentences).filter((heard) => heard.told).length;
    expect(sentences.length).toBeGreaterThanOrEqual(10);
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(told(0)).toBeGreaterThan(told(0.5));
    expect(told(0.5)).toBeGreaterThanOrEqual(2);
    expect(told(1)).toBe(0);
  });

  it.each(shown)('of $scale in $language stand on both sides of its own line, the quietest first', (one) => {
    const heard = hear(one.scale, 'warn', one.sentences);
    const told = heard.filter((each) => each.told).length;
    expect(told).toBeGreaterThanOrEqual(2);
    expect(heard.length - told).toBeGreaterThanOrEqual(2);
    expect(heard).toEqual(heard.toSorted((a, b) => a.value - b.value));
    expect(hear(one.scale, undefined, one.sentences).some((each) => each.told)).toBe(false);
  });
});

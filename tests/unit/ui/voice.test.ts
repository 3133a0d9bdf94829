import { describe, expect, it } from 'vitest';
import { TONE_SCALES } from '../../../src/tone/registry.ts';
import { ENGLISH_SENTENCES } from '../../../src/ui/review/personas/voice/english-sentences.ts';
import { hear, sentencesFor } from '../../../src/ui/review/personas/voice/hear.ts';

describe('English sentences beside the sliders', () => {
  const inEnglish = TONE_SCALES.filter(({ scale }) => ENGLISH_SENTENCES[scale]).map(({ scale }) => scale);

  it('stand on the English page only, and only where English is heard', () => {
    for (const { scale } of TONE_SCALES) {
      expect(sentencesFor(scale, 'zh-CN').lang).toBe('zh-CN');
      expect(sentencesFor(scale, 'zh-TW').lang).toBe('zh-CN');
      expect(sentencesFor(scale, 'en').lang).toBe(inEnglish.includes(scale) ? 'en' : 'zh-CN');
    }
  });

  it.each(inEnglish)('of %s go from silent to warned as the line moves', (scale) => {
    const { sentences } = sentencesFor(scale, 'en');
    const told = (above: number) =>
      hear(scale, { level: 'warn', above }, sentences).filter((heard) => heard.told).length;
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(told(0)).toBeGreaterThan(told(0.5));
    expect(told(0.5)).toBeGreaterThanOrEqual(2);
    expect(told(1)).toBe(0);
  });
});

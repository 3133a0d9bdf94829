import { describe, expect, it } from 'vitest';
import { DETECTORS } from '../../../src/detect/registry.ts';
import { SUBSTITUTES } from '../../../src/detect/substitutes.ts';
import { LANGUAGES, reasonSentence, substituteWords } from '../../../src/i18n/index.ts';
import type { Draft } from '../../../src/draft/types.ts';
import { judge } from '../../../src/judge/judge.ts';
import { LIMITS } from '../../../src/judge/limits.ts';
import type { Reason } from '../../../src/judge/types.ts';
import { wardrobeWith } from './wardrobe.ts';

const compiled = wardrobeWith({
  vent: { voice: { hostile: { level: 'warn', below: 0.1 } }, widest: 'friends' },
  fan: { keeps: ['今日打卡'] },
});

const at = (account: Draft['account']): Draft => ({ text: '嗯', site: 'weibo', account });

/** A draft for every reason that the judge can give. */
const DRAFTS: Readonly<Record<string, readonly [Draft, persona: string]>> = {
  'wrong-account': [at({ uid: '1001' }), 'vent'],
  'stranger-account': [at({ uid: '7' }), 'vent'],
  'unknown-account': [at({}), 'vent'],
  fact: [{ text: '北邮' }, 'vent'],
  'fact-private': [{ text: '13812345678' }, 'vent'],
  'fact-quoted': [{ text: '//@a:北邮' }, 'vent'],
  'fact-maybe': [{ text: '北，邮' }, 'vent'],
  'listener-reads': [{ text: '小白' }, 'main'],
  'listener-link': [{ text: '小白' }, 'vent'],
  detail: [{ text: '13912345678' }, 'main'],
  'detail-unspoken': [{ text: '13912345678' }, 'vent'],
  'voice-above': [{ text: '真他妈累' }, 'main'],
  'voice-below': [{ text: '嗯' }, 'vent'],
  'place-chip': [{ text: '嗯', circumstances: { place: '北京' } }, 'vent'],
  'wide-visibility': [{ text: '嗯', circumstances: { visibility: 'public' } }, 'vent'],
  'also-posts': [{ text: '嗯', circumstances: { alsoPosts: '同时转发' } }, 'vent'],
  'kept-words': [{ text: '今日打卡' }, 'vent'],
  'too-long': [{ text: '嗯'.repeat(LIMITS.judged + 1) }, 'vent'],
};

function reasonFor(code: string): Reason {
  const [draft, persona] = DRAFTS[code]!;
  const reasons = judge(draft, persona, compiled).findings.map(({ reason }) => reason);
  expect(reasons.map((reason) => reason.code)).toContain(code);
  return reasons.find((reason) => reason.code === code)!;
}

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(Object.keys(DRAFTS))('%s is a whole sentence', (code) => {
    const sentence = reasonSentence(language, reasonFor(code));
    expect(sentence).not.toMatch(/[{}]|undefined|reason\.|kind\.|scale\./);
    expect(sentence.length).toBeGreaterThan(8);
  });

  it('has words for every substitute', () => {
    const keys = [...DETECTORS.flatMap(({ substitutes }) => substitutes), ...Object.values(SUBSTITUTES).flat()];
    for (const key of keys) expect(substituteWords(language, { key })).not.toMatch(/^$|substitute\./);
  });
});

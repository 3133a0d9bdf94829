import { describe, expect, it } from 'vitest';
import { DETECTORS } from '../../../src/detect/registry.ts';
import { SUBSTITUTES } from '../../../src/detect/substitutes.ts';
import { LANGUAGES, reasonSentence, substituteWords } from '../../../src/i18n/index.ts';
import type { Draft, FileTold } from '../../../src/draft/types.ts';
import { judge } from '../../../src/judge/judge.ts';
import { LIMITS } from '../../../src/judge/limits.ts';
import type { Reason } from '../../../src/judge/types.ts';
import { wardrobeWith } from './wardrobe.ts';

const compiled = wardrobeWith({
  vent: { voice: { hostile: { level: 'warn', below: 0.1 } }, widest: 'friends' },
  main: {
    voice: { vulgar: 'warn', hostile: 'warn', angry: 'warn', sad: 'warn' },
    subjects: { nightlife: 'warn' },
    ownSubjects: [{ name: '猫', words: ['铲屎'], level: 'note' }],
  },
  fan: { keeps: ['今日打卡'], accounts: [{ site: 'weibo', uid: '5612345678', name: '小卡收集' }] },
});

const at = (account: Draft['account']): Draft => ({ text: '嗯', site: 'weibo', account });

const withFile = (told: FileTold, name = 'IMG_1.jpg'): Draft => ({
  text: '嗯',
  circumstances: { files: [{ id: '0', name, told }] },
});

/** A draft for every reason that the judge can give. */
const DRAFTS: Readonly<Record<string, readonly [Draft, persona: string]>> = {
  'wrong-account': [at({ uid: '1001' }), 'vent'],
  'stranger-account': [at({ uid: '7' }), 'vent'],
  'unknown-account': [at({}), 'vent'],
  fact: [{ text: '北邮' }, 'vent'],
  'fact-private': [{ text: '13812345678' }, 'vent'],
  'account-name': [{ text: '小卡收集是谁' }, 'main'],
  'fact-quoted': [{ text: '//@a:北邮' }, 'vent'],
  'fact-maybe': [{ text: '北，邮' }, 'vent'],
  'listener-reads': [{ text: '小白' }, 'main'],
  'listener-link': [{ text: '小白' }, 'vent'],
  detail: [{ text: '13912345678' }, 'main'],
  'detail-unspoken': [{ text: '13912345678' }, 'vent'],
  appointment: [{ text: '明天下午三点南站集合' }, 'vent'],
  picture: [{ text: '0067OPuuly1fabc1def2gj30u01400xy.jpg' }, 'main'],
  'picture-file': [
    { text: '嗯', circumstances: { files: [{ name: '0067OPuuly1fabc1def2gj30u01400xy.jpg' }] } },
    'main',
  ],
  'file-place': [withFile({ position: { latitude: 39.9, longitude: 116.4 } }), 'vent'],
  'file-serial': [withFile({ serials: ['A123'] }), 'vent'],
  'file-owner': [withFile({ owners: ['Zhang San'] }), 'vent'],
  'file-taken': [withFile({ takenAt: '2023:05:06 12:34:56' }), 'vent'],
  'file-name': [withFile({}, 'mmexport1600000000000.jpg'), 'vent'],
  'file-name-fact': [withFile({}, '北邮成绩单.jpg'), 'vent'],
  'file-notes-fact': [withFile({ owners: ['北邮'] }), 'vent'],
  'file-qr-fact': [withFile({ qr: ['来北邮找我'] }), 'vent'],
  'file-qr': [withFile({ qr: ['13912345678'] }), 'vent'],
  'file-qr-sent': [withFile({ qr: ['https://youtu.be/abcdefghijk?si=AbCdEf12'] }), 'vent'],
  'same-picture': [withFile({ likeness: '00ff00ff00ff00ff' }), 'vent'],
  'file-unread-size': [withFile({ unread: 'size' }), 'vent'],
  'file-unread-count': [withFile({ unread: 'count' }), 'vent'],
  'file-unread-pixels': [withFile({ unread: 'pixels' }), 'vent'],
  'file-unread-unseen': [withFile({ unread: 'unseen' }), 'vent'],
  'file-unread-damaged': [withFile({ unread: 'damaged' }), 'vent'],
  'file-unread-format': [withFile({ unread: 'format' }), 'vent'],
  'same-token': [{ text: 'https://youtu.be/abcdefghijk?si=AbCdEf12' }, 'vent'],
  'voice-above': [{ text: '真他妈累' }, 'main'],
  'voice-below': [{ text: '嗯' }, 'vent'],
  'voice-unhappy': [{ text: '车又被刮了' }, 'main'],
  subject: [{ text: '今晚酒吧见' }, 'main'],
  'own-subject': [{ text: '铲屎官上线' }, 'main'],
  'place-chip': [{ text: '嗯', circumstances: { place: '北京' } }, 'vent'],
  'wide-visibility': [{ text: '嗯', circumstances: { visibility: 'public' } }, 'vent'],
  'also-posts': [{ text: '嗯', circumstances: { alsoPosts: '同时转发' } }, 'vent'],
  'kept-words': [{ text: '今日打卡' }, 'vent'],
  'too-long': [{ text: '嗯'.repeat(LIMITS.judged + 1) }, 'vent'],
};

function reasonFor(code: string): Reason {
  const [draft, persona] = DRAFTS[code]!;
  const reasons = judge(draft, persona, compiled, {
    sentBy: () => ['main'],
    pictureSentBy: () => ['main'],
  }).findings.map(({ reason }) => reason);
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

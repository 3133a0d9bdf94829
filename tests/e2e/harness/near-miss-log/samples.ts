import type { NearMissFinding } from '../../../../src/store/types.ts';

/** What may have been found, with the reason that was given for it. */
export type Sample = Pick<NearMissFinding, 'rule' | 'kind' | 'level' | 'text'> & {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
};

/** The findings that a log is filled with, the more frequent more often. */
export const SAMPLES: readonly Sample[] = [
  {
    rule: 'fact',
    kind: 'fact',
    level: 'hold',
    text: '北邮',
    code: 'fact',
    params: { kind: 'school', allowed: '大号' },
  },
  {
    rule: 'fact',
    kind: 'fact',
    level: 'hold',
    text: '小白',
    code: 'fact',
    params: { kind: 'person', allowed: '大号' },
  },
  { rule: 'voice', kind: 'vulgar', level: 'warn', text: '他妈', code: 'voice-above', params: { scale: 'vulgar' } },
  { rule: 'voice', kind: 'vulgar', level: 'warn', text: '卧槽', code: 'voice-above', params: { scale: 'vulgar' } },
  { rule: 'detail', kind: 'phone', level: 'hold', text: '13812345678', code: 'detail', params: { kind: 'phone' } },
  { rule: 'detail', kind: 'place', level: 'warn', text: '沙河', code: 'detail', params: { kind: 'place' } },
  { rule: 'detail', kind: 'dorm', level: 'warn', text: '3 号楼', code: 'detail', params: { kind: 'dorm' } },
  {
    rule: 'account',
    kind: 'wrong-account',
    level: 'hold',
    text: '',
    code: 'wrong-account',
    params: { owner: '大号', account: '早八选手' },
  },
  { rule: 'place-chip', kind: 'place-chip', level: 'warn', text: '', code: 'place-chip', params: { place: '北京' } },
];

import { describe, expect, it } from 'vitest';
import type { FromCard } from '../../../src/messages/card-protocol.ts';
import type { FromGuard } from '../../../src/messages/guard-protocol.ts';
import type { RequestName } from '../../../src/messages/requests.ts';
import { VISIBILITIES } from '../../../src/persona/kinds.ts';
import { readFromCard, readFromGuard, readRequest } from '../../../src/messages/shapes.ts';

const UUID = '0b9c7c1e-54b0-4f0e-9d4f-2f5b4f8f3f61';
const CIRCUMSTANCES = {
  visibility: 'fans',
  place: '北京',
  alsoPosts: '同时转发',
  files: [{ id: '0', name: 'IMG_0001.jpg' }],
  autosaves: true,
} as const;
const DRAFT = { text: '我们北邮', site: 'weibo', surface: 'weibo-home', account: { uid: '1002', name: '不想上早八' } };

/** One of each; the types see to it that none is forgotten. */
const GUARD: { [T in FromGuard['type']]: Extract<FromGuard, { type: T }> } = {
  hello: { type: 'hello', token: UUID, site: 'weibo', loadedAt: 1_763_000_000_000.5 },
  judge: { type: 'judge', rev: 0, draft: DRAFT, found: { selector: 'textarea[placeholder*="新鲜事"]', guess: false } },
  passed: { type: 'passed', rev: 3 },
  'open-card': { type: 'open-card', rev: 3, stopped: true, nearMiss: UUID },
  'card-closed': { type: 'card-closed' },
  outcome: { type: 'outcome', nearMiss: UUID, outcome: 'sent anyway' },
  'card-missing': { type: 'card-missing' },
  report: { type: 'report', text: 'textarea' },
};

const CARD: { [T in FromCard['type']]: Extract<FromCard, { type: T }> } = {
  open: { type: 'open', token: UUID },
  remedy: { type: 'remedy', rev: 3, finding: 0, remedy: 2 },
  'replace-all': { type: 'replace-all', rev: 3 },
  release: { type: 'release', rev: 3 },
  height: { type: 'height', pixels: 231.5 },
  unfocused: { type: 'unfocused' },
  files: {
    type: 'files',
    files: [
      { id: '0', told: { position: { latitude: 39.9, longitude: 116.4 }, qr: ['https://b23.tv/AbCdEf1'] } },
      { id: '1', told: { unread: 'size', likeness: '00ff00ff00ff00ff', serials: ['1'], strippable: true } },
    ],
  },
  close: { type: 'close' },
};

const REQUESTS: Record<RequestName, object> = {
  start: {},
  pause: { milliseconds: 600_000 },
  tab: { tabId: 7 },
  declare: { tabId: 7, persona: null },
  bind: { tabId: 7, persona: UUID },
  report: { tabId: 7 },
  popup: { tabId: 7 },
  language: { language: 'zh-TW' },
  desk: {
    text: '嗯',
    persona: UUID,
    audience: [UUID],
    files: [{ id: UUID, name: 'a.png', told: { qr: ['wxp://1'] } }],
  },
};

const NEITHER: readonly unknown[] = [
  undefined,
  null,
  '',
  0,
  [],
  {},
  { type: 'unknown' },
  { type: '__proto__' },
  { type: 'constructor' },
  { type: ['hello'] },
  { request: 'hello' },
];

describe('a guard’s message', () => {
  it.each(Object.values(GUARD))('is read: $type', (message) => {
    expect(readFromGuard(message)).toEqual(message);
  });

  it.each<unknown>([
    ...NEITHER,
    ...Object.values(CARD),
    { ...GUARD.hello, token: undefined },
    { ...GUARD.hello, token: 7 },
    { ...GUARD.hello, token: 'x'.repeat(65) },
    { ...GUARD.hello, site: 'w'.repeat(65) },
    { ...GUARD.hello, loadedAt: undefined },
    { ...GUARD.hello, loadedAt: -1 },
    { ...GUARD.hello, loadedAt: Number.POSITIVE_INFINITY },
    { ...GUARD.judge, found: { selector: 's'.repeat(501), guess: false } },
    { ...GUARD.judge, found: { selector: 'textarea' } },
    { ...GUARD.passed, rev: -1 },
    { ...GUARD.report, text: 'x'.repeat(50_001) },
    { ...GUARD.judge, rev: -1 },
    { ...GUARD.judge, rev: 0.5 },
    { ...GUARD.judge, rev: Number.NaN },
    { ...GUARD.judge, rev: '0' },
    { ...GUARD.judge, draft: '我们北邮' },
    { ...GUARD.judge, draft: { ...DRAFT, text: undefined } },
    { ...GUARD.judge, draft: { ...DRAFT, text: ['我们北邮'] } },
    { ...GUARD.judge, draft: { ...DRAFT, surface: 's'.repeat(65) } },
    { ...GUARD.judge, draft: { ...DRAFT, account: { name: '长'.repeat(201) } } },
    { ...GUARD.judge, draft: { ...DRAFT, account: { uid: 1002 } } },
    { ...GUARD['open-card'], stopped: 'true' },
    { ...GUARD['open-card'], nearMiss: 'x'.repeat(65) },
    { ...GUARD.outcome, outcome: 'forgotten' },
    { ...GUARD.outcome, outcome: 'toString' },
  ])('is refused: %j', (message) => {
    expect(readFromGuard(message)).toBeUndefined();
  });

  it.each(VISIBILITIES)('may say that a draft is seen by: %s', (visibility) => {
    const message = { ...GUARD.judge, draft: { ...DRAFT, circumstances: { ...CIRCUMSTANCES, visibility } } };
    expect(readFromGuard(message)).toEqual(message);
  });

  it.each<unknown>([
    { visibility: 'everybody' },
    { place: '长'.repeat(256) },
    { alsoPosts: true },
    { files: Array.from({ length: 101 }, () => ({ id: '0', name: 'a' })) },
    { files: [{ id: '0', name: '长'.repeat(256) }] },
    { files: ['IMG_0001.jpg'] },
    { autosaves: 'yes' },
  ])('is refused with what cannot go out beside the words: %j', (circumstances) => {
    expect(readFromGuard({ ...GUARD.judge, draft: { ...DRAFT, circumstances } })).toBeUndefined();
  });

  it('may carry a draft of any length that a page can hold, and no more', () => {
    const judge = (length: number) => ({ type: 'judge', rev: 0, draft: { text: 'x'.repeat(length) } });
    expect(readFromGuard(judge(5_000_000))).toBeDefined();
    expect(readFromGuard(judge(16_000_001))).toBeUndefined();
  });

  it('brings nothing in that has no place in it', () => {
    const message = JSON.parse(
      '{"type":"judge","rev":1,"draft":{"text":"a","__proto__":{"site":"weibo"},"constructor":{}},"__proto__":{"rev":9},"x":1}',
    ) as unknown;
    const read = readFromGuard(message);
    expect(read).toEqual({ type: 'judge', rev: 1, draft: { text: 'a' } });
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(Object.keys({})).toEqual([]);
    expect('site' in {}).toBe(false);
  });
});

describe('a card’s message', () => {
  it.each(Object.values(CARD))('is read: $type', (message) => {
    expect(readFromCard(message)).toEqual(message);
  });

  it.each<unknown>([
    ...NEITHER,
    ...Object.values(GUARD),
    { ...CARD.open, token: 'x'.repeat(65) },
    { ...CARD.remedy, finding: -1 },
    { ...CARD.remedy, remedy: 0.5 },
    { ...CARD.remedy, remedy: 'length' },
    { ...CARD.release, rev: undefined },
    { ...CARD.height, pixels: -1 },
    { ...CARD.height, pixels: 10_001 },
    { ...CARD.height, pixels: Number.NaN },
    { ...CARD.height, pixels: Number.POSITIVE_INFINITY },
    ...[
      { unread: 'whatever' },
      { position: { latitude: 39.9 } },
      { position: { latitude: Number.NaN, longitude: 1 } },
      { likeness: '00FF' },
      { qr: ['x'.repeat(7_090)] },
      { serials: Array.from({ length: 11 }, () => '1') },
      { owners: ['长'.repeat(256)] },
    ].map((told) => ({ type: 'files', files: [{ id: '0', told }] })),
    { type: 'files', files: [{ id: '0' }] },
    { type: 'files', files: Array.from({ length: 101 }, () => ({ id: '0', told: {} })) },
  ])('is refused: %j', (message) => {
    expect(readFromCard(message)).toBeUndefined();
  });
});

describe('a request', () => {
  it.each(Object.entries(REQUESTS))('is read: %s', (request, payload) => {
    expect(readRequest({ request, payload })).toEqual({ request, payload });
  });

  it.each<unknown>([
    ...NEITHER,
    { request: 'pause' },
    { request: 'pause', payload: { milliseconds: -1 } },
    { request: 'pause', payload: { milliseconds: Number.NaN } },
    { request: 'tab', payload: { tabId: '7' } },
    { request: 'tab', payload: { tabId: 0.5 } },
    { request: 'declare', payload: { tabId: 7 } },
    { request: 'report', payload: {} },
    { request: 'bind', payload: { tabId: 7, persona: null } },
    { request: 'bind', payload: { tabId: 7, persona: 'x'.repeat(65) } },
    { request: 'toString', payload: {} },
    { request: '__proto__', payload: {} },
    { request: ['start'], payload: {} },
  ])('is refused: %j', (message) => {
    expect(readRequest(message)).toBeUndefined();
  });
});

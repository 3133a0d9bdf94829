import { beforeEach, describe, expect, it } from 'vitest';
import { DETECTORS } from '../../../src/detect/registry.ts';
import { Desk } from '../../../src/keeper/desk.ts';
import type { DeskDraft } from '../../../src/messages/desk-protocol.ts';
import { restart } from '../support/webextension.ts';
import { background, LEAK } from './support.ts';

beforeEach(restart);

const draft = (text: string, change: Partial<DeskDraft> = {}): DeskDraft => ({
  text,
  persona: 'vent',
  files: [],
  ...change,
});

async function atDesk() {
  const { keeper, store } = await background();
  return { desk: new Desk({ memory: keeper.memory, detectorsFor: () => DETECTORS }), store, keeper };
}

describe('the desk', () => {
  it('judges as a page would, and says what each remedy does', async () => {
    const { desk } = await atDesk();
    const verdict = await desk.judge(draft(LEAK.text));
    expect(verdict.level).toBe('hold');
    const [finding] = verdict.findings;
    expect(finding).toMatchObject({ rule: 'fact', text: '北邮', ranges: [{ start: 2, end: 4 }] });
    const replace = finding?.remedies.find(({ type }) => type === 'replace');
    expect(finding?.edits[replace?.index ?? -1]).toEqual({ start: 2, end: 4, text: '学校' });
    const change = finding?.remedies.find(({ type }) => type === 'switch');
    expect(finding?.switches[change?.index ?? -1]).toBe('main');
    expect(verdict.allEdits).toHaveLength(1);
    expect(verdict.details).toContainEqual({ kind: 'school', text: '北邮' });
    expect(verdict.readings.length).toBeGreaterThan(0);
  });

  it('mends a draft in the characters that it is written in', async () => {
    const { desk } = await atDesk();
    const words = async (text: string) => (await desk.judge(draft(text))).allEdits.map((edit) => edit.text);
    expect(await words('我們北郵的食堂真的絕了')).toEqual(['學校']);
    expect(await words('我们北邮的食堂真的绝了')).toEqual(['学校']);
  });

  it('finds nothing for nobody, but tells details all the same', async () => {
    const { desk } = await atDesk();
    const verdict = await desk.judge(draft(LEAK.text, { persona: null }));
    expect([verdict.level, verdict.findings, verdict.readings]).toEqual(['clear', [], []]);
    expect(verdict.details.length).toBeGreaterThan(0);
  });

  it('says of a listener that they read along only where they get to see it', async () => {
    const { desk } = await atDesk();
    const text = '小白又没洗碗';
    const codes = async (audience?: readonly string[]) => {
      const { findings } = await desk.judge(draft(text, { persona: 'main', audience }));
      return findings.map(({ reason }) => reason.code);
    };
    expect(await codes()).toContain('listener-reads');
    expect(await codes(['mum'])).not.toContain('listener-reads');
    expect(await codes(['bai'])).toContain('listener-reads');
  });

  it('hears of what files tell', async () => {
    const { desk } = await atDesk();
    const told = { position: { latitude: 39.96, longitude: 116.35 }, strippable: true };
    const verdict = await desk.judge(draft('嗯', { files: [{ id: 'f', name: 'a.jpg', told }] }));
    const place = verdict.findings.find(({ kind }) => kind === 'coordinates');
    expect(place?.reason.code).toBe('file-place');
    expect(Object.values(place?.strips ?? {})).toEqual(['f']);
  });
});

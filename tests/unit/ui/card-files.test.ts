import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FileTold } from '../../../src/draft/types.ts';
import type { ToldOfFile } from '../../../src/messages/card-protocol.ts';
import { clean, MOST_FILES, takeFiles } from '../../../src/ui/card/files.ts';

const PARENT = {};
const file = new File(['a'], 'a.png');

beforeEach(() => {
  vi.stubGlobal('window', { parent: PARENT });
  clean.value = [];
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** A card that is handed something, and what it tells. */
function card(read: (file: File) => Promise<FileTold> = async () => ({ serials: ['1'] })) {
  const told: (readonly ToldOfFile[])[] = [];
  const reading = vi.fn(read);
  const take = takeFiles('secret', { files: (files) => told.push(files) }, reading);
  const hand = (data: unknown, source: unknown = PARENT) => take({ source, data } as MessageEvent);
  return { told, reading, hand };
}

describe('files that the guard hands over', () => {
  it('are read, and told of by their numbers', async () => {
    const { told, hand } = card();
    hand({ token: 'secret', files: [{ id: '4', file }] });
    await vi.waitFor(() => expect(told).toEqual([[{ id: '4', told: { serials: ['1'] } }]]));
  });

  it('are read once, and told of again when the background asks again', async () => {
    const { told, reading, hand } = card();
    hand({ token: 'secret', files: [{ id: '4', file }] });
    hand({
      token: 'secret',
      files: [
        { id: '4', file },
        { id: '5', file },
      ],
    });
    await vi.waitFor(() => expect(told).toHaveLength(2));
    expect(reading).toHaveBeenCalledTimes(2);
    expect(told.at(-1)?.map(({ id }) => id)).toEqual(['4', '5']);
  });

  it('are not looked at when they come from elsewhere, or without the token', async () => {
    const { told, reading, hand } = card();
    hand({ token: 'secret', files: [{ id: '4', file }] }, {});
    hand({ token: 'guessed', files: [{ id: '4', file }] });
    vi.stubGlobal('window', Object.assign(PARENT, { parent: PARENT }));
    hand({ token: 'secret', files: [{ id: '4', file }] });
    await Promise.resolve();
    expect([told, reading.mock.calls]).toEqual([[], []]);
  });

  it('are read up to so many', async () => {
    const { told, reading, hand } = card();
    const files = Array.from({ length: MOST_FILES + 1 }, (_, id) => ({ id: String(id), file }));
    hand({ token: 'secret', files });
    await vi.waitFor(() => expect(told).toHaveLength(1));
    expect(reading).toHaveBeenCalledTimes(MOST_FILES);
    expect(told[0]?.at(-1)).toEqual({ id: String(MOST_FILES), told: { unread: 'count' } });
  });
});

it('keeps the clean copies that the page could not take, until other files come', () => {
  const { hand } = card();
  hand({ token: 'secret', clean: [file] });
  expect(clean.value).toEqual([file]);
  hand({ token: 'secret', files: [{ id: '4', file }] });
  expect(clean.value).toEqual([]);
});

import { expect, it } from 'vitest';
import { readHandover } from '../../../src/messages/file-handover.ts';

const file = new File(['a'], 'a.png');
const files = [{ id: '0', file }];

it('is read where it has the token', () => {
  expect(readHandover({ token: 'secret', files }, 'secret')).toEqual({ token: 'secret', files, clean: [] });
  expect(readHandover({ token: 'secret', clean: [file] }, 'secret')?.clean).toEqual([file]);
});

it.each<unknown>([undefined, null, 'secret', {}, { files }, { token: 'guessed', files }, { token: '', files }])(
  'is refused: %j',
  (message) => {
    expect(readHandover(message, 'secret')).toBeUndefined();
    expect(readHandover(message, '')).toBeUndefined();
  },
);

it('holds nothing that is no file', () => {
  const odd = [{ id: '0', file: 'a.png' }];
  expect(readHandover({ token: 'secret', files: odd, clean: [{}] }, 'secret')).toMatchObject({ files: [], clean: [] });
  expect(readHandover({ token: 'secret', files: 'all' }, 'secret')).toMatchObject({ files: [], clean: [] });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linesOf } from '../../../scripts/lines.ts';

async function* inPieces(text: string, sizes: readonly number[]): AsyncGenerator<string> {
  let at = 0;
  for (const size of sizes) {
    yield await Promise.resolve(text.slice(at, at + size));
    at += size;
  }
  yield text.slice(at);
}

it('gives the same lines however the text arrives', async () => {
  const text = fc.array(fc.constantFrom('a', '北', '\n', '\r\n', '\u2028', '')).map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(text, fc.array(fc.nat(4)), async (whole, sizes) => {
      const lines = await Array.fromAsync(linesOf(inPieces(whole, sizes)));
      const expected = whole.split('\n');
      if (expected.at(-1) === '') expected.pop();
      expect(lines).toEqual(expected.map((line) => line.replace(/\r$/, '')));
    }),
  );
});

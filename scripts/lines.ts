/**
 * The lines of a stream of text, without their line feeds. Only LF and CRLF end a line: U+2028 is legal inside JSON.
 */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest: string[] = [];
  for await (const chunk of chunks) {
    const [first, ...others] = chunk.split('\n') as [string, ...string[]];
    rest.push(first);
    for (const next of others) {
      yield rest.join('').replace(/\r$/, '');
      rest = [next];
    }
  }
  const last = rest.join('');
  if (last !== '') yield last.replace(/\r$/, '');
}

import { describe, expect, it } from 'vitest';
import { compileWardrobe } from '../../../src/judge/compile.ts';
import { judge } from '../../../src/judge/judge.ts';
import type { Remedy } from '../../../src/judge/types.ts';
import { parseWardrobe } from '../../../src/persona/schema.ts';

const compiled = compileWardrobe(
  parseWardrobe({
    personas: [
      { id: 'main', voice: { vulgar: 'warn', hostile: 'warn' } },
      { id: 'strict', voice: { vulgar: 'note', hostile: { level: 'note', above: 0.1 } } },
      { id: 'hole', voice: { vulgar: 'clear' } },
      { id: 'silent' },
    ],
  }),
);

/** The text after each replacement of a finding on `scale`, and whom it could be sent by. */
function ways(text: string, scale: string): { readonly texts: string[]; readonly personas: string[] } {
  const finding = judge({ text }, 'main', compiled).findings.find(({ kind }) => kind === scale);
  const remedies: readonly Remedy[] = finding?.remedies ?? [];
  return {
    texts: remedies.flatMap((one) =>
      one.type === 'replace' && 'words' in one.text
        ? [text.slice(0, one.range.start) + one.text.words + text.slice(one.range.end)]
        : [],
    ),
    personas: remedies.flatMap((one) => (one.type === 'switch' ? [one.persona] : [])),
  };
}

describe('a draft that is too coarse', () => {
  it('can be said with a milder word', () => {
    expect(ways('这天真他妈热', 'vulgar').texts).toEqual(['这天真热']);
    expect(judge({ text: '这天真热' }, 'main', compiled).findings).toEqual([]);
  });

  it('can be sent by those under whom it is clear: who says so first, then who says nothing', () => {
    expect(ways('这天真他妈热', 'vulgar').personas).toEqual(['hole', 'silent']);
  });

  it('can have its marks taken down where it is an attack', () => {
    const { texts } = ways('你们这群傻逼！！！给我等着！！！', 'hostile');
    expect(texts).toContain('你们这群傻逼！给我等着！');
  });
});

describe('whoever speaks so', () => {
  it('is not a persona that minds', () => {
    expect(ways('你们这群傻逼', 'hostile').personas).toEqual(['hole', 'silent']);
  });
});

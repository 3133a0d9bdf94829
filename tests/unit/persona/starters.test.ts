import { expect, it } from 'vitest';
import { zhCN } from '../../../src/i18n/zh-CN.ts';
import { maskColour } from '../../../src/persona/mask.ts';
import { parseWardrobe } from '../../../src/persona/schema.ts';
import { STARTERS } from '../../../src/persona/starters.ts';

it.each(STARTERS)(
  'the starter $id is a contract with words and a colour of its own',
  ({ id, stage, colour, contract }) => {
    const [persona] = parseWardrobe({ personas: [{ id, stage, ...contract }] }).personas;
    expect(persona).toMatchObject(contract);
    expect(maskColour(colour)).toBe(colour);
    for (const part of ['name', 'glyph', 'purpose', 'principle'])
      expect(zhCN).toHaveProperty([`starter.${id}.${part}`]);
  },
);

it('promises nothing of a voice or a subject that would hold', () => {
  for (const { contract } of STARTERS) {
    expect([...Object.values(contract.voice), ...Object.values(contract.subjects)]).not.toContain('hold');
  }
});

it('leaves every subject to somebody', () => {
  const subjects = [...new Set(STARTERS.flatMap(({ contract }) => Object.keys(contract.subjects)))];
  for (const subject of subjects) {
    expect(
      STARTERS.some(({ contract }) => ['clear', undefined].includes(contract.subjects[subject as 'work'])),
      subject,
    ).toBe(true);
  }
});

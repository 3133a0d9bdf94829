// A page could read off its own layout-shift entries where our marks stood, and so which of its words were found.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { drawMarks } from '../../src/notice/marks.ts';
import { pageOf, stubElementClasses } from '../unit/support/page.ts';

beforeEach(stubElementClasses);
afterEach(() => void vi.unstubAllGlobals());

it('draws marks anew and puts them into place by a transform alone: neither is a shift of layout', () => {
  const root = pageOf('').document.body;
  const drawn: HTMLElement[] = [];
  const draw = (left: number) => {
    const box = { left, top: 40, right: left + 32, bottom: 60 };
    drawMarks(root as unknown as ShadowRoot, drawn, [{ box, mark: { start: 2, end: 4, level: 'hold' } }]);
    return drawn[0]!;
  };
  const [before, after] = [draw(32), draw(48)];
  expect(after).not.toBe(before);
  expect([...root.children]).toEqual([after]);
  expect(after.style.getPropertyValue('transform')).toBe('translate(48px, 40px)');
  for (const property of ['left', 'top', 'inset', 'margin']) expect(after.style.getPropertyValue(property)).toBeFalsy();
});

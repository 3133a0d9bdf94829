import { describe, expect, it } from 'vitest';
import { inSight } from '../../../src/notice/marks.ts';
import type { Box } from '../../../src/notice/geometry.ts';

const clip = (box: Box): Element => ({ getBoundingClientRect: () => box }) as unknown as Element;

const field = clip({ left: 0, top: 0, right: 100, bottom: 60 });
const dialog = clip({ left: 0, top: 0, right: 80, bottom: 400 });

describe('the part of a mark that is in sight', () => {
  it('is what the field and all that scrolls around it leave of it', () => {
    expect(inSight({ left: 60, top: 50, right: 120, bottom: 70 }, [field, dialog])).toEqual({
      left: 60,
      top: 50,
      right: 80,
      bottom: 60,
    });
  });

  it('is nothing when it was scrolled away', () => {
    expect(inSight({ left: 10, top: 70, right: 50, bottom: 90 }, [field])).toBeUndefined();
    expect(inSight({ left: 85, top: 10, right: 95, bottom: 30 }, [field, dialog])).toBeUndefined();
  });
});

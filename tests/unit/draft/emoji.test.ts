import { describe, expect, it } from 'vitest';
import { wordsOfEmoji } from '../../../src/draft/emoji.ts';

describe('emoji', () => {
  it('have the names that everybody knows them by', () => {
    expect(wordsOfEmoji('🍊')).toContain('橘');
    expect(wordsOfEmoji('🫠')).toBeUndefined();
  });
});

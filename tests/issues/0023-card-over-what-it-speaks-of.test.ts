import { expect, it } from 'vitest';
import { overlap, placeCard } from '../../src/notice/geometry.ts';

// Reported: beside an editor as high as its window the card stood over the words that it speaks of, though there was
// room at its side.
it('stands at the side of an editor that leaves no room below or above', () => {
  const editor = { left: 40, top: 60, right: 720, bottom: 780 };
  const card = { width: 380, height: 330 };
  const { left, top } = placeCard(editor, card, { width: 1280, height: 800 });
  expect(overlap({ left, top, right: left + card.width, bottom: top + card.height }, editor)).toBeUndefined();
});

import type { ChipState, Target } from '../notice/types.ts';
import { controlOf } from './controls.ts';
import { inPart, readPost } from './post.ts';
import type { Watch } from './watch.ts';

/** Where a box stands in the page, and what is marked in each of its fields. */
export function targetOf({ box, verdict }: Watch): Target {
  const { editable, surface, pressed } = box;
  const { parts } = readPost(box);
  const marks = verdict?.marks ?? [];
  return {
    editable,
    // From a field in a frame, the control around the frame is not found.
    control: controlOf(editable, surface.control) ?? pressed,
    parts: parts.map((part) => ({ ...part, marks: inPart(part, marks) })),
  };
}

/** What the chip says of a box. A doubt is shown where the draft is not held anyway. */
export function chipOf({ silent, verdict }: Watch): ChipState {
  if (silent) return 'silent';
  return verdict?.doubt && verdict.level !== 'hold' ? 'doubt' : (verdict?.level ?? 'clear');
}

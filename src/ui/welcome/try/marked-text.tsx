import type { Finding } from '../../../judge/types.ts';
import { stretchesOf } from './marked.ts';

interface MarkedTextProps {
  readonly id: string;
  readonly describedBy: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly onType: (text: string) => void;
}

/**
 * A text field with marks under its words. The marks stand in a copy of the text behind it, which also gives the field
 * its height: the two are never scrolled apart. This is a page of ours; on a strange one there are only boxes.
 */
export function MarkedText({ id, describedBy, text, findings, onType }: MarkedTextProps) {
  return (
    <div class="marked">
      <div class="marked__copy" aria-hidden="true">
        {stretchesOf(text, findings).map(({ text: words, level }, index) => (
          <span key={index} class={level === 'clear' ? undefined : `marked__${level}`}>
            {words}
          </span>
        ))}
        {'\u200b'}
      </div>
      <textarea
        id={id}
        class="marked__text"
        rows={3}
        spellcheck={false}
        aria-describedby={describedBy}
        value={text}
        onInput={(event) => onType(event.currentTarget.value)}
      />
    </div>
  );
}

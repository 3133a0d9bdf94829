import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../language.ts';
import { addFiles } from '../pictures/files.ts';
import { judged, text } from '../state.ts';
import { carried, stretches, type LevelRange } from './marked.ts';
import { setBox } from './typing.ts';

function marksNow(): readonly LevelRange[] {
  const { draft, verdict } = judged.value ?? {};
  if (!draft || !verdict) return [];
  const ranges = verdict.findings.flatMap(({ level, ranges: of }) => of.map((range) => ({ ...range, level })));
  return carried(ranges, draft.text, text.value);
}

/** The marks under the words: the same text, unseen, with its marked stretches drawn. It also gives the box its height. */
function Backdrop() {
  return (
    <div class="write__backdrop" aria-hidden="true" translate={false}>
      {stretches(text.value, marksNow()).map(({ text: words, level }, index) =>
        level ? (
          <mark key={index} class={`marked marked--${level}`}>
            {words}
          </mark>
        ) : (
          words
        ),
      )}
      {/* A last line that is empty has a height only where something stands in it. */}
      {'​'}
    </div>
  );
}

/** Where the draft is written. It grows with the text, and scrolls as a whole, so that marks never come off their words. */
export function Box() {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    setBox(box.current);
    // A browser may put words back that stood here before the page was loaded anew.
    if (box.current) text.value = box.current.value;
    return () => setBox(null);
  }, []);

  return (
    <div class="write">
      <div class="write__sheet">
        <Backdrop />
        <textarea
          ref={box}
          id="desk-box"
          class="write__box"
          aria-label={t('desk.box')}
          aria-describedby="desk-summary"
          placeholder={t('desk.box.placeholder')}
          rows={5}
          spellcheck={false}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
          onPaste={(event) => {
            const pasted = [...(event.clipboardData?.files ?? [])];
            if (pasted.length > 0) void addFiles(pasted);
          }}
        />
      </div>
    </div>
  );
}

import { BesideLevels, KeptWords } from './beside-fields.tsx';
import { DetailLevels, SubjectLevels } from './level-fields.tsx';
import type { LevelsProps } from './levels-props.ts';
import { VoicePart } from './voice/voice-part.tsx';

export { ExamplesPart } from './examples/examples-part.tsx';

/** What a persona promises. It knows every scale and every detector, which weigh more than all of the page. */
export function Promises(props: LevelsProps) {
  return (
    <>
      <VoicePart {...props} />
      <SubjectLevels {...props} />
      <DetailLevels {...props} />
      <BesideLevels {...props} />
      <KeptWords {...props} />
    </>
  );
}

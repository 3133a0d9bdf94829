import type { RefObject } from 'preact';
import type { Persona } from '../../../persona/types.ts';
import { StageChoice } from '../../components/stage-choice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { saying, t } from '../../language.ts';
import type { LevelsProps } from './levels-props.ts';
import { MaskChoice } from './mask-choice.tsx';

/** A sentence is enough, and a long one is read by nobody. */
const SENTENCE_LENGTH = 80;

/** Who a persona is: name, stage, what it is for and what it keeps to, and its mask. */
export function Identity({
  persona,
  onEdit,
  purposeRef,
}: LevelsProps & { purposeRef: RefObject<HTMLDivElement | null> }) {
  const set = (part: Partial<Persona>): void => onEdit((kept) => ({ ...kept, ...part }));
  return (
    <section class="sheet stack">
      <TextField
        label={t('persona.name')}
        help={t('persona.name.help')}
        value={persona.name}
        maxLength={20}
        onChange={(name) => (name ? set({ name }) : saying('persona.name.empty'))}
      />
      <StageChoice stage={persona.stage} onChange={(stage) => set({ stage })} />
      <div ref={purposeRef}>
        <TextField
          label={t('persona.purpose')}
          value={persona.purpose ?? ''}
          placeholder={t('persona.purpose.placeholder')}
          maxLength={SENTENCE_LENGTH}
          onChange={(purpose) => set({ purpose, confirmedAt: Date.now() })}
        />
      </div>
      <TextField
        label={t('contract.principle')}
        help={t('contract.principle.help')}
        value={persona.principle ?? ''}
        placeholder={t('contract.principle.placeholder')}
        maxLength={SENTENCE_LENGTH}
        onChange={(principle) => set({ principle })}
      />
      <MaskChoice persona={persona} onEdit={onEdit} />
    </section>
  );
}

import type { Persona } from '../../../../persona/types.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { SelectField } from '../../../components/select-field.tsx';
import { t } from '../../../language.ts';
import { useStored } from '../../../store.ts';
import { PartHead } from '../../part-head.tsx';
import { goTo } from '../../route.ts';
import { WaysToPersonas } from '../add-persona.tsx';
import { Back } from '../back.tsx';
import { CollisionsPart } from './collisions-part.tsx';
import { LinkChoice } from './link-choice.tsx';
import { chosenPair, pairId } from './pair-route.ts';
import { SideBySide } from './side-by-side.tsx';

interface PairPartProps {
  readonly personas: readonly Persona[];
  /** Ids of the personas that the address names. */
  readonly named: readonly string[];
}

/** Two personas side by side: what they promise, where that does not fit together, and whether they may be linked. */
export function PairPart({ personas, named }: PairPartProps) {
  const wardrobe = useStored(['personas', 'facts', 'listeners', 'links'], (store) => store.wardrobe());
  const pair = chosenPair(personas, named);
  if (!pair) {
    return (
      <>
        <Back />
        <PartHead title={t('pair.title')} />
        <EmptyState title={t('pair.needed')} help={t('personas.empty.help')}>
          <WaysToPersonas />
        </EmptyState>
      </>
    );
  }
  const [one, other] = pair;
  const options = (without: Persona) =>
    personas.filter(({ id }) => id !== without.id).map(({ id, name }) => ({ value: id, text: name }));
  return (
    <>
      <Back />
      <PartHead title={t('pair.title')} lead={t('pair.lead')} />
      <section class="sheet stack">
        <div class="two">
          <SelectField
            label={t('pair.one')}
            value={one.id}
            options={options(other)}
            onChange={(id) => goTo({ part: 'personas', id: pairId(id, other.id) })}
          />
          <SelectField
            label={t('pair.other')}
            value={other.id}
            options={options(one)}
            onChange={(id) => goTo({ part: 'personas', id: pairId(one.id, id) })}
          />
        </div>
        <LinkChoice one={one} other={other} />
      </section>
      <CollisionsPart pair={pair} wardrobe={wardrobe} />
      <section class="sheet">
        <SideBySide pair={pair} listeners={wardrobe?.listeners ?? []} />
      </section>
    </>
  );
}

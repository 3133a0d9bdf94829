import { contradictionSentence } from '../../../../i18n/index.ts';
import { contradictionsBetween, contradictionsWithin, type Contradiction } from '../../../../judge/contradictions.ts';
import type { Persona, Wardrobe } from '../../../../persona/types.ts';
import { language, t } from '../../../language.ts';

/** Nobody's name is no name to read. */
const named = ({ code, params }: Contradiction): Contradiction =>
  params.listener === '' ? { code, params: { ...params, listener: t('audience.unnamed') } } : { code, params };

interface CollisionsProps {
  readonly pair: readonly [Persona, Persona];
  readonly wardrobe: Wardrobe;
}

/** Where two contracts contradict each other or themselves, in words. */
export function Collisions({ pair: [one, other], wardrobe }: CollisionsProps) {
  const found = [
    ...contradictionsBetween(one, other, wardrobe),
    ...contradictionsWithin(one),
    ...contradictionsWithin(other),
  ];
  if (found.length === 0) return <p class="small muted">{t('pair.conflicts.none')}</p>;
  return (
    <ul class="lines">
      {found.map((contradiction, index) => (
        <li key={index}>{contradictionSentence(language.value, named(contradiction))}</li>
      ))}
    </ul>
  );
}

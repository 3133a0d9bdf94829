import { contradictionSentence } from '../../../../i18n/index.ts';
import { contradictionsBetween, contradictionsWithin, type Contradiction } from '../../../../judge/contradictions.ts';
import type { Persona, Wardrobe } from '../../../../persona/types.ts';
import { language, t } from '../../../language.ts';

/** Nobody's name is no name to read. */
const named = ({ code, params }: Contradiction): Contradiction =>
  params.listener === '' ? { code, params: { ...params, listener: t('audience.unnamed') } } : { code, params };

/** Where two contracts contradict each other or themselves, in words. */
export function Collisions({
  pair: [one, other],
  wardrobe,
}: {
  pair: readonly [Persona, Persona];
  wardrobe: Wardrobe;
}) {
  const found = [
    ...contradictionsBetween(one, other, wardrobe),
    ...contradictionsWithin(one),
    ...contradictionsWithin(other),
  ];
  return (
    <section class="sheet stack stack--tight">
      <h2>{t('pair.conflicts')}</h2>
      {found.length === 0 ? (
        <p class="small muted">{t('pair.conflicts.none')}</p>
      ) : (
        <ul class="lines" aria-live="polite">
          {found.map((contradiction, index) => (
            <li key={index}>{contradictionSentence(language.value, named(contradiction))}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

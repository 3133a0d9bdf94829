import { useId } from 'preact/hooks';
import type { Persona, Wardrobe } from '../../../../persona/types.ts';
import { Later } from '../../../components/later.tsx';
import { t } from '../../../language.ts';
import { untilRead } from '../../../store-errors.ts';

/** It takes a part of the judge along: the pair is there before it. */
const loadCollisions = () => import('./collisions.tsx');

interface CollisionsPartProps {
  readonly pair: readonly [Persona, Persona];
  /** Undefined until it is read. */
  readonly wardrobe: Wardrobe | undefined;
}

/** Where two contracts collide: the frame at once, what stands in it as soon as it is known, and told then. */
export function CollisionsPart({ pair, wardrobe }: CollisionsPartProps) {
  const id = useId();
  return (
    <section class="sheet stack stack--tight" aria-labelledby={id}>
      <h2 id={id}>{t('pair.conflicts')}</h2>
      <div role="status">
        <Later load={loadCollisions}>
          {({ Collisions }) =>
            wardrobe ? <Collisions pair={pair} wardrobe={wardrobe} /> : <p class="muted">{untilRead()}</p>
          }
        </Later>
      </div>
    </section>
  );
}

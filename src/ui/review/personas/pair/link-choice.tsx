import { useId } from 'preact/hooks';
import type { Link, Persona } from '../../../../persona/types.ts';
import { change } from '../../../changes.ts';
import { t } from '../../../language.ts';
import { useStored } from '../../../store.ts';

const POLICIES: readonly Link['policy'][] = ['never', 'deniable', 'open'];

/** The link as it is kept between two personas, where one is. */
function linkBetween<L extends Link>(links: readonly L[], one: string, other: string): L | undefined {
  return links.find(({ between }) => between.includes(one) && between.includes(other));
}

function save(one: Persona, other: Persona, policy: Link['policy']): void {
  void change(async ({ links }) => {
    const kept = linkBetween(await links.list(), one.id, other.id);
    await links.put({ id: kept?.id ?? crypto.randomUUID(), between: [one.id, other.id], policy });
  });
}

/** Whether two personas may be known to be one person, each choice with what follows from it. */
export function LinkChoice({ one, other }: { one: Persona; other: Persona }) {
  const name = useId();
  const links = useStored(['links'], (store) => store.links.list());
  if (!links) return null;
  const policy = linkBetween(links, one.id, other.id)?.policy ?? 'never';
  return (
    <fieldset class="stack stack--tight">
      <legend class="field__label">{t('pair.link')}</legend>
      {POLICIES.map((option) => (
        <label key={option} class="choice choice--top">
          <input type="radio" name={name} checked={option === policy} onChange={() => save(one, other, option)} />
          <span>
            {t(`pair.link.${option}`)}
            <span class="small muted block">{t(`pair.link.${option}.help`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

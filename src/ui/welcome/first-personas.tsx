import { useEffect, useMemo } from 'preact/hooks';
import { EXAMPLES } from '../../i18n/examples.ts';
import { withMasks } from '../../persona/mask.ts';
import type { Persona } from '../../persona/types.ts';
import { change } from '../changes.ts';
import { Button } from '../components/button.tsx';
import { PersonaName } from '../components/mask.tsx';
import { language, saying, t } from '../language.ts';
import { useStored } from '../store.ts';
import { ChosenForms } from './starters/chosen-forms.tsx';
import { StarterCard } from './starters/starter-card.tsx';
import { chosen, chosenWardrobe, drafts, offerStarters } from './starters/state.ts';
import { stopsOf } from './starters/stops.ts';
import { TryBox } from './try/try-box.tsx';

function save(): void {
  const personas = chosen.value;
  void change(
    async ({ personas: repository }) => {
      for (const persona of personas) await repository.put(persona);
    },
    saying('starters.saved', { count: personas.length }),
    async ({ personas: repository }) => {
      for (const { id } of personas) await repository.remove(id);
    },
  );
}

/** What each starter would stop. No contract changes here, only its words: the judge need not be asked again for them. */
function useStops(): readonly (readonly string[])[] {
  const sentences = EXAMPLES[language.value].drafts;
  return useMemo(() => stopsOf(drafts.value, sentences), [drafts.value.length, sentences]);
}

function Starters() {
  const count = chosen.value.length;
  const stops = useStops();
  return (
    <section class="sheet stack">
      <div>
        <h2>{t('starters.title')}</h2>
        <p class="small muted">{t('starters.help')}</p>
      </div>
      <ul class="starters" aria-label={t('starters.list')}>
        {drafts.value.map((persona, place) => (
          <StarterCard key={persona.id} persona={persona} stops={stops[place] ?? []} />
        ))}
      </ul>
      <div class="stack stack--tight">
        <h2>{t('starters.chosen')}</h2>
        <p class="small muted">{count === 0 ? t('starters.none') : t('starters.chosen.help')}</p>
      </div>
      <ChosenForms personas={chosen.value} />
      <div class="row">
        <Button kind="main" disabled={count === 0} onClick={save}>
          {t('starters.save', { count })}
        </Button>
        {count === 1 && <span class="small muted">{t('starters.one')}</span>}
      </div>
    </section>
  );
}

function Have({ personas }: { personas: readonly Persona[] }) {
  return (
    <section class="sheet stack stack--tight">
      <h2>{t('welcome.personas.have')}</h2>
      <ul class="row">
        {personas.map((persona) => (
          <li key={persona.id}>
            <PersonaName persona={persona} />
          </li>
        ))}
      </ul>
      <p>
        <a class="link small" href="/options.html#personas">
          {t('welcome.personas.edit')}
        </a>
      </p>
    </section>
  );
}

/** The first personas out of six starter contracts, or those that are there already; and a box to try them in. */
export function FirstPersonas() {
  const wardrobe = useStored(['personas', 'facts', 'listeners', 'links'], (store) => store.wardrobe());
  const has = (wardrobe?.personas.length ?? 0) > 0;
  useEffect(() => {
    if (wardrobe && !has) offerStarters(Date.now());
  }, [wardrobe, has]);
  if (!wardrobe) return null;
  const tried = has ? wardrobe : chosenWardrobe.value;
  return (
    <>
      {has ? <Have personas={withMasks(wardrobe.personas)} /> : <Starters />}
      {tried.personas.length > 0 && <TryBox wardrobe={tried} />}
    </>
  );
}

import type { Persona } from '../../persona/types.ts';
import { t } from '../language.ts';
import { PersonaName } from './mask.tsx';

interface UnfinishedProps {
  readonly personas: readonly Pick<Persona, 'id' | 'name' | 'stage' | 'mask'>[];
}

/** Personas that lack a purpose or a principle, each a way to finish it: nothing is judged by them until then. */
export function Unfinished({ personas }: UnfinishedProps) {
  if (personas.length === 0) return null;
  return (
    <p class="row small muted">
      <span>{t('persona.unfinished')}</span>
      {personas.map((persona) => (
        <a
          key={persona.id}
          class="link"
          href={`/options.html#personas/${encodeURIComponent(persona.id)}`}
          target="_blank"
          rel="noreferrer"
        >
          <PersonaName persona={persona} size="small" />
        </a>
      ))}
    </p>
  );
}

import { siteName, surfaceName } from '../../../../i18n/index.ts';
import type { Persona } from '../../../../persona/types.ts';
import type { NearMissHead } from '../../../../store/types.ts';
import { Button } from '../../../components/button.tsx';
import { Mask, PersonaName } from '../../../components/mask.tsx';
import { dateTime, language, t } from '../../../language.ts';
import { personaName } from '../names.ts';
import type { Opened } from '../records.ts';
import { duration } from '../took.ts';
import { Useful } from './useful.tsx';
import { What } from './what.tsx';

function Who({ id, personas }: { id: string; personas: readonly Persona[] }) {
  const persona = personas.find((one) => one.id === id);
  if (persona) return <PersonaName persona={persona} />;
  return (
    <span class="persona-name muted">
      <Mask mask={undefined} />
      {personaName(personas, id)}
    </span>
  );
}

interface NearMissRowProps {
  readonly head: NearMissHead;
  /** Its words: undefined until they are opened, null where they cannot be. */
  readonly record: Opened | undefined;
  readonly personas: readonly Persona[];
  readonly chosen: boolean;
  readonly unfolded: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onUnfold: (isOpen: boolean) => void;
  readonly onForget: () => void;
}

/** One near miss: when, as whom, what nearly went out and who would have known, how it ended, and whether it helped. */
export function NearMissRow(props: NearMissRowProps) {
  const { head, record, personas, chosen, unfolded, onChoose, onUnfold, onForget } = props;
  const time = dateTime(head.at);
  const tookMs = head.endedAt === undefined ? undefined : head.endedAt - head.at;
  return (
    <>
      <div class="near-miss__when">
        <label class="choice">
          <input
            type="checkbox"
            aria-label={t('log.choose', { when: time })}
            checked={chosen}
            onChange={(event) => onChoose(event.currentTarget.checked)}
          />
          <time class="number" dateTime={new Date(head.at).toISOString()}>
            {time}
          </time>
        </label>
        <p class="small muted">{siteName(language.value, head.site)}</p>
        <p class="small muted near-miss__surface">{surfaceName(language.value, head.surface)}</p>
      </div>
      <Who id={head.persona} personas={personas} />
      <What head={head} record={record} unfolded={unfolded} onUnfold={onUnfold} />
      <p class={head.outcome === 'sent anyway' ? 'near-miss__outcome near-miss__sent' : 'near-miss__outcome'}>
        {t(`outcome.${head.outcome}`)}
      </p>
      <div class="near-miss__after">
        <p class="small muted number">{tookMs === undefined ? '' : t('log.took', { time: duration(tookMs) })}</p>
        <Useful head={head} when={time} />
        <Button kind="plain" small label={t('nearMisses.forget.one', { when: time })} onClick={onForget}>
          {t('nearMisses.forget')}
        </Button>
      </div>
    </>
  );
}

import { findingName, siteName } from '../../../i18n/index.ts';
import type { Persona } from '../../../persona/types.ts';
import type { NearMiss, NearMissFinding } from '../../../store/types.ts';
import { Button } from '../../components/button.tsx';
import { LevelBadge } from '../../components/level-badge.tsx';
import { Mask, PersonaName } from '../../components/mask.tsx';
import { dateTime, language, reasonText, t } from '../../language.ts';

function Who({ nearMiss, personas }: { nearMiss: NearMiss; personas: readonly Persona[] }) {
  const persona = personas.find(({ id }) => id === nearMiss.persona);
  if (persona) return <PersonaName persona={persona} />;
  return (
    <span class="persona-name muted">
      <Mask mask={undefined} />
      {t(nearMiss.persona ? 'nearMisses.gonePersona' : 'nearMisses.nobody')}
    </span>
  );
}

function What({ finding }: { finding: NearMissFinding }) {
  return (
    <li>
      {findingName(language.value, finding)}
      {finding.text && <b> {finding.text}</b>}
    </li>
  );
}

interface NearMissRowProps {
  readonly nearMiss: NearMiss;
  readonly personas: readonly Persona[];
  readonly onForget: () => void;
}

/** One near miss: when, as whom, what nearly went out, and how it ended. */
export function NearMissRow({ nearMiss, personas, onForget }: NearMissRowProps) {
  const when = dateTime(nearMiss.at);
  return (
    <li class="near-miss">
      <div>
        <time class="number" dateTime={new Date(nearMiss.at).toISOString()}>
          {when}
        </time>
        <p class="small muted">{siteName(language.value, nearMiss.site)}</p>
      </div>
      <Who nearMiss={nearMiss} personas={personas} />
      <div>
        <LevelBadge level={nearMiss.level} />
        <ul>
          {nearMiss.findings.map((finding, index) => (
            <What key={index} finding={finding} />
          ))}
        </ul>
        <details class="small">
          <summary>{t('nearMisses.reasons')}</summary>
          <ul class="stack stack--tight muted">
            {nearMiss.findings.map((finding, index) => (
              <li key={index}>{reasonText(finding.reason)}</li>
            ))}
          </ul>
        </details>
      </div>
      <p class={nearMiss.outcome === 'sent anyway' ? 'near-miss__sent' : undefined}>
        {t(`outcome.${nearMiss.outcome}`)}
      </p>
      <Button kind="plain" small label={t('nearMisses.forget.one', { when })} onClick={onForget}>
        {t('nearMisses.forget')}
      </Button>
    </li>
  );
}

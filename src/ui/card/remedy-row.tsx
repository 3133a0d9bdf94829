import { Mask } from '../components/mask.tsx';
import { langOf, Rewording } from '../components/rewording.tsx';
import { t } from '../language.ts';
import type { Row } from './rows.ts';

function Words({ offer, kind }: Pick<Row, 'offer' | 'kind'>) {
  if (offer.type === 'replace' && offer.does) {
    return (
      <span>
        {t(`card.${offer.does}`)}{' '}
        <span class="small muted" lang={langOf(offer.to)}>
          {offer.to}
        </span>
      </span>
    );
  }
  if (offer.type === 'replace') {
    return (
      <span>
        <Rewording from={offer.from} to={offer.to} />
      </span>
    );
  }
  if (offer.type === 'strip') {
    return (
      <span>
        {t('card.strip')} <span class="small muted">{t('card.strip.help')}</span>
      </span>
    );
  }
  if (offer.type === 'park') {
    return (
      <span>
        {t('card.park')} <span class="small muted">{t('card.park.help')}</span>
      </span>
    );
  }
  if (offer.type === 'drop') return <span>{t('card.drop', { from: offer.from })}</span>;
  if (offer.type === 'switch') {
    return (
      <span class="persona-name">
        <Mask mask={offer.mask} size="small" />
        {t(kind === 'unknown-account' ? 'card.iAm' : 'card.switch', { persona: offer.personaName })}
      </span>
    );
  }
  return (
    <span>
      {t('card.dismiss')} <span class="small muted">{t('card.dismiss.help')}</span>
    </span>
  );
}

/** One thing that can be done, with its number key. */
export function RemedyRow({ row, onChoose }: { row: Row; onChoose: (event: Event) => void }) {
  return (
    <li>
      <button type="button" class="remedy" aria-keyshortcuts={row.key} onClick={onChoose}>
        <Words offer={row.offer} kind={row.kind} />
        {row.key && <kbd aria-hidden="true">{row.key}</kbd>}
      </button>
    </li>
  );
}

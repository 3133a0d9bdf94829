import { surfaceName } from '../../i18n/index.ts';
import type { SurfaceTimes } from '../../store/types.ts';
import { dateTime, language, t } from '../language.ts';
import { boxesOf, lastWorking, type BoxCheck } from './last-working.ts';

interface LastWorkingProps {
  readonly site: string;
  readonly times: readonly SurfaceTimes[];
}

function Seen({ at, what }: { at: number | undefined; what: string }) {
  if (at === undefined) return null;
  return (
    <time class="number" dateTime={new Date(at).toISOString()}>
      {what} {dateTime(at)}
    </time>
  );
}

function Box({ box }: { box: BoxCheck }) {
  const never = box.stoppedAt === undefined && box.passedAt === undefined;
  return (
    <li class="box-check">
      <span>
        {surfaceName(language.value, box.surface)}
        {box.autosaves && <span class="muted"> · {t('siteRules.boxes.autosaves')}</span>}
      </span>
      <span class="muted box-check__seen">
        {never && t('siteRules.boxes.never')}
        <Seen at={box.stoppedAt} what={t('siteRules.boxes.stopped')} />
        <Seen at={box.passedAt} what={t('siteRules.boxes.passed')} />
      </span>
    </li>
  );
}

/** Every kind of box on a site, and when it was last seen to be held or let go: one that has changed goes quiet here. */
export function LastWorking({ site, times }: LastWorkingProps) {
  const boxes = boxesOf(site, times);
  const seen = lastWorking(site, times).length;
  const count = boxes.length;
  return (
    <details class="small site__boxes">
      <summary>{seen > 0 ? t('siteRules.boxes', { count, seen }) : t('siteRules.boxes.none', { count })}</summary>
      <p class="muted">{t('siteRules.boxes.help')}</p>
      <ul class="lines">
        {boxes.map((box) => (
          <Box key={box.surface} box={box} />
        ))}
      </ul>
    </details>
  );
}

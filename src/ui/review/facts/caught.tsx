import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { FactPreview, Tried } from '../../../judge/preview-fact.ts';
import { LEVELS } from '../../../persona/levels.ts';
import type { Level } from '../../../persona/levels.ts';
import type { Fact } from '../../../persona/types.ts';
import { LevelBadge } from '../../components/level-badge.tsx';
import { Notice } from '../../components/notice.tsx';
import { t } from '../../language.ts';

/** Loudest first; what is not seen at all comes last. */
const ORDER: readonly Level[] = LEVELS.toReversed();

function Spellings({ level, tried }: { level: Level; tried: readonly Tried[] }) {
  if (tried.length === 0) return null;
  return (
    <div class="caught__level">
      <dt>{level === 'clear' ? <span class="level">{t('fact.caught.missed')}</span> : <LevelBadge level={level} />}</dt>
      <dd>
        <ul class="caught__spellings">
          {tried.map(({ way, text }) => (
            <li key={text}>
              <span translate={false}>{text}</span> <span class="small muted">{t(`fact.way.${way}`)}</span>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

function ByAccident({ words }: { words: readonly string[] }) {
  if (words.length === 0) return <p class="small muted">{t('fact.accident.none')}</p>;
  const quoted = words.map((word) => t('fact.accident.word', { word })).join(t('log.listed'));
  return <Notice kind="warn" text={t('fact.accident', { words: quoted })} />;
}

function Preview({ preview }: { preview: FactPreview }) {
  const tried = preview.words.flatMap((word) => word.tried);
  return (
    <>
      <dl class="caught">
        {ORDER.map((level) => (
          <Spellings key={level} level={level} tried={tried.filter((one) => one.level === level)} />
        ))}
      </dl>
      <ByAccident words={preview.byAccident} />
    </>
  );
}

/** What the value and the other names of a fact are seen through, and what they would be mistaken for. */
export function Caught({ fact, shown }: { fact: Fact; shown: boolean }) {
  const preview = useSignal<FactPreview | undefined>(undefined);
  const wanted = shown && fact.value !== '';
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    void import('../../../judge/preview-fact.ts').then(({ previewFact }) => {
      if (current) preview.value = previewFact(fact);
    });
    return () => (current = false);
  }, [wanted, fact.value, fact.aliases.join('\n'), fact.exact]);

  return (
    <section class="stack stack--tight" aria-label={t('fact.caught')}>
      <h2 class="field__label">{t('fact.caught')}</h2>
      {!wanted && <p class="small muted">{t('fact.caught.covered')}</p>}
      {wanted && <p class="small muted">{t('fact.caught.help')}</p>}
      {wanted && preview.value && <Preview preview={preview.value} />}
    </section>
  );
}

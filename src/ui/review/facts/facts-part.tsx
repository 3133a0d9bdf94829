import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Fact, Persona } from '../../../persona/types.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { t } from '../../language.ts';
import { useStored, usePersonas } from '../../store.ts';
import { untilRead } from '../../store-errors.ts';
import { PartHead } from '../part-head.tsx';
import { hashOf } from '../route.ts';
import { AddFact } from './add-fact.tsx';
import { Example } from './example.tsx';
import { FactCards } from './fact-cards.tsx';
import { FactMatrix } from './fact-matrix.tsx';
import { factsThatFit } from './fitting.ts';
import { ImportFacts } from './import-facts.tsx';
import { useNarrow } from './narrow.ts';
import { openFact } from './opened.ts';
import { anyShown, coverAll, coverWhenHidden, showAll } from './reveal.ts';

/** So many facts are seen at a glance; more of them can be searched. */
const AT_A_GLANCE = 8;

interface FactsProps {
  readonly facts: readonly Fact[];
  readonly personas: readonly Persona[];
}

function ShowAll({ facts }: Pick<FactsProps, 'facts'>) {
  if (anyShown.value) return <Button onClick={coverAll}>{t('facts.hideAll')}</Button>;
  return <Button onClick={() => showAll(facts.map(({ id }) => id))}>{t('facts.showAll')}</Button>;
}

function Find({ words, onType }: { words: string; onType: (words: string) => void }) {
  return (
    <input
      type="search"
      class="input facts__find"
      aria-label={t('facts.find')}
      placeholder={t('facts.find')}
      autocomplete="off"
      spellcheck={false}
      value={words}
      onInput={(event) => onType(event.currentTarget.value)}
    />
  );
}

function Listed({ facts, personas }: FactsProps) {
  const words = useSignal('');
  const narrow = useNarrow();
  const fitting = factsThatFit(facts, words.value, ({ kind }) => t(`kind.${kind}`));
  return (
    <>
      <div class="row row--between">
        <div class="row">
          <ShowAll facts={facts} />
          {facts.length > AT_A_GLANCE && <Find words={words.value} onType={(typed) => (words.value = typed)} />}
        </div>
        <p id="facts-keys" class="small muted facts__keys">
          {t('facts.keys')}
        </p>
      </div>
      {personas.length === 0 && (
        <Notice text={t('facts.noPersonas')}>
          <a class="link" href={hashOf({ part: 'personas' })}>
            {t('facts.noPersonas.link')}
          </a>
        </Notice>
      )}
      {fitting.length === 0 && <p class="sheet muted">{t('facts.find.none')}</p>}
      {fitting.length > 0 && narrow && <FactCards facts={fitting} personas={personas} />}
      {fitting.length > 0 && !narrow && <FactMatrix facts={fitting} personas={personas} />}
    </>
  );
}

const isGone = (facts: readonly Fact[]): boolean =>
  openFact.value !== undefined && !facts.some(({ id }) => id === openFact.value);

/** All facts and who may show them, with the one that is open. */
export function FactsPart({ id }: { id?: string | undefined }) {
  const facts = useStored(['facts'], (store) => store.facts.list());
  const personas = usePersonas();
  const importing = useSignal(false);
  useEffect(() => {
    openFact.value = id;
    const stop = coverWhenHidden(document);
    return () => {
      stop();
      coverAll();
    };
  }, [id]);
  if (!facts || !personas) return <PartHead title={t('facts.title')} lead={untilRead()} />;
  return (
    <>
      <PartHead title={t('facts.title')} {...(facts.length > 0 && { lead: t('facts.lead') })}>
        <Button expanded={importing.value} onClick={() => (importing.value = !importing.value)}>
          {t('facts.import')}
        </Button>
      </PartHead>
      {isGone(facts) && <p class="sheet muted">{t('facts.missing')}</p>}
      {importing.value && <ImportFacts facts={facts} personas={personas} onDone={() => (importing.value = false)} />}
      {facts.length === 0 && <Example />}
      <AddFact facts={facts} />
      {facts.length > 0 && <Listed facts={facts} personas={personas} />}
    </>
  );
}

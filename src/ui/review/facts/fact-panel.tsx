import { useComputed } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { DetailKind } from '../../../persona/kinds.ts';
import type { Fact } from '../../../persona/types.ts';
import { Button } from '../../components/button.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { saying, t } from '../../language.ts';
import { Caught } from './caught.tsx';
import { edit, remove } from './edits.ts';
import { kindOptions } from './kinds.ts';
import { close } from './opened.ts';
import { isShown, show } from './reveal.ts';
import { aliasesOf } from './shown-by.ts';

function Aliases({ fact, shown }: { fact: Fact; shown: boolean }) {
  if (!shown) {
    return (
      <div class="field">
        <span class="field__label">{t('fact.aliases')}</span>
        <span class="field__help">{t('fact.aliases.covered', { count: fact.aliases.length })}</span>
      </div>
    );
  }
  return (
    <TextArea
      label={t('fact.aliases')}
      help={t('fact.aliases.help')}
      rows={Math.max(3, fact.aliases.length + 1)}
      value={fact.aliases.join('\n')}
      onChange={(lines) => edit(fact, { aliases: aliasesOf(lines) })}
    />
  );
}

function Exact({ fact }: { fact: Fact }) {
  const help = `exact-${fact.id}`;
  return (
    <div>
      <label class="choice">
        <input
          type="checkbox"
          aria-describedby={help}
          checked={fact.exact === true}
          onChange={(event) => edit(fact, { exact: event.currentTarget.checked })}
        />
        {t('fact.exact')}
      </label>
      <p id={help} class="field__help">
        {t('fact.exact.help')}
      </p>
    </div>
  );
}

async function takeOff(fact: Fact): Promise<void> {
  if (await remove(fact)) close(fact.id);
}

/** One fact, open in its place: kind, value, other names, and what they are seen through. */
export function FactPanel({ fact }: { fact: Fact }) {
  const shown = useComputed(() => isShown(fact.id)).value;
  const panel = useRef<HTMLDivElement>(null);
  const kind = t(`kind.${fact.kind}`);
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  return (
    <div
      ref={panel}
      class="fact-panel stack"
      role="group"
      aria-label={t('facts.edit.one', { kind })}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close(fact.id);
      }}
    >
      <div class="fact-panel__fields">
        <SelectField
          label={t('fact.kind')}
          value={fact.kind}
          options={kindOptions()}
          onChange={(next) => edit(fact, { kind: next as DetailKind })}
        />
        <div class="with-button">
          <TextField
            label={t('fact.value')}
            covered={!shown}
            value={fact.value}
            placeholder={t('fact.value.placeholder')}
            onChange={(value) => (value ? edit(fact, { value }) : saying('fact.value.empty'))}
          />
          <Button onClick={() => show(fact.id, !shown)}>{t(shown ? 'action.hide' : 'action.show')}</Button>
        </div>
      </div>
      <Aliases fact={fact} shown={shown} />
      <Exact fact={fact} />
      <Caught fact={fact} shown={shown} />
      <div>
        <Button small label={`${t('fact.remove')}: ${kind}`} onClick={() => void takeOff(fact)}>
          {t('fact.remove')}
        </Button>
      </div>
    </div>
  );
}

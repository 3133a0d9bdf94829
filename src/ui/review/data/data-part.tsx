import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { parseWardrobe } from '../../../persona/schema.ts';
import type { Wardrobe } from '../../../persona/types.ts';
import { Button } from '../../components/button.tsx';
import { LanguageChoice } from '../../components/language-choice.tsx';
import { Notice } from '../../components/notice.tsx';
import { saying, t } from '../../language.ts';
import { useStored } from '../../store.ts';
import { change } from '../../changes.ts';
import { download } from '../download.ts';
import { PartHead } from '../part-head.tsx';
import { ForgetPart } from './forget-part.tsx';
import { replaceWithSites, wardrobeWithSites } from '../sites/taken-along.ts';

const FILE_NAME = 'vestkeeper-wardrobe.json';

async function exportWardrobe(): Promise<void> {
  let wardrobe: Wardrobe | undefined;
  const read = await change(async (store) => (wardrobe = await wardrobeWithSites(store)), saying('data.exported'));
  if (read) download(FILE_NAME, `${JSON.stringify(wardrobe, undefined, 2)}\n`);
}

/** Replaces the wardrobe by that of a file. Answers what is wrong with the file, or nothing. */
async function importWardrobe(file: File): Promise<string | undefined> {
  let wardrobe: Wardrobe;
  try {
    wardrobe = parseWardrobe(JSON.parse(await file.text()));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  let before: Wardrobe | undefined;
  await change(
    async (store) => {
      before = await wardrobeWithSites(store);
      await replaceWithSites(store, wardrobe);
    },
    saying('data.imported', { personas: wardrobe.personas.length, facts: wardrobe.facts.length }),
    async (store) => before && replaceWithSites(store, before),
  );
  return undefined;
}

function Export() {
  return (
    <section class="sheet stack stack--tight">
      <h2>{t('data.export')}</h2>
      <p class="small muted">{t('data.export.help')}</p>
      <div>
        <Button onClick={() => void exportWardrobe()}>{t('data.export.button')}</Button>
      </div>
    </section>
  );
}

function Import() {
  const wrong = useSignal<string | undefined>(undefined);
  const input = useRef<HTMLInputElement>(null);
  const take = async (element: HTMLInputElement): Promise<void> => {
    const [file] = element.files ?? [];
    if (!file) return;
    wrong.value = await importWardrobe(file);
    element.value = '';
  };
  return (
    <section class="sheet stack stack--tight">
      <h2>{t('data.import')}</h2>
      <p class="small muted">{t('data.import.help')}</p>
      <div>
        <Button onClick={() => input.current?.click()}>{t('data.import.button')}</Button>
        <input
          ref={input}
          hidden
          type="file"
          accept="application/json,.json"
          aria-label={t('data.import.button')}
          onChange={(event) => void take(event.currentTarget)}
        />
      </div>
      {wrong.value !== undefined && (
        <Notice kind="error" text={t('data.import.unreadable')}>
          <span class="muted wrong">
            {t('data.import.why')} <code lang="en">{wrong.value}</code>
          </span>
        </Notice>
      )}
    </section>
  );
}

function Language() {
  const settings = useStored(['settings'], (store) => store.settings.get());
  return (
    <section class="sheet">
      <LanguageChoice
        chosen={settings?.language}
        onChange={(language) => void change((store) => store.settings.update({ language }))}
      />
    </section>
  );
}

/** What can be taken along, brought in and forgotten, and the language. */
export function DataPart() {
  return (
    <>
      <PartHead title={t('data.title')} />
      <Language />
      <Export />
      <Import />
      <ForgetPart />
    </>
  );
}

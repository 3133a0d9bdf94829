import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { saying, t } from '../../language.ts';
import { tell } from '../../toast.tsx';
import { addFiles, files, removeFile, restoreFiles, type HeldFile } from './files.ts';

function remove({ id }: HeldFile): void {
  const before = files.peek();
  removeFile(id);
  tell({ text: saying('desk.files.removed'), undo: async () => restoreFiles(before) });
}

/** Files may be dropped anywhere on the desk. */
function useDrop(): void {
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      const dropped = [...(event.dataTransfer?.files ?? [])];
      if (dropped.length === 0) return;
      event.preventDefault();
      void addFiles(dropped);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
    };
  }, []);
}

function FileRow({ held }: { held: HeldFile }) {
  return (
    <li class="row row--between">
      <span>
        {held.name} {!held.told && <span class="muted">{t('loading')}</span>}
      </span>
      <Button small kind="plain" label={t('desk.files.remove.one', { file: held.name })} onClick={() => remove(held)}>
        {t('action.remove')}
      </Button>
    </li>
  );
}

/** The pictures beside the draft. Their bytes are read here and go nowhere. */
export function Pictures() {
  const input = useRef<HTMLInputElement>(null);
  useDrop();
  const take = (element: HTMLInputElement): void => {
    void addFiles([...(element.files ?? [])]);
    element.value = '';
  };
  return (
    <div class="stack stack--tight">
      {files.value.length > 0 && (
        <ul class="small" aria-label={t('desk.files')}>
          {files.value.map((held) => (
            <FileRow key={held.id} held={held} />
          ))}
        </ul>
      )}
      <div class="row">
        <Button small onClick={() => input.current?.click()}>
          {t('desk.files.add')}
        </Button>
        <span class="small muted">{t('desk.files.help')}</span>
        <input
          ref={input}
          hidden
          multiple
          type="file"
          accept="image/*"
          aria-label={t('desk.files.add')}
          onChange={(event) => take(event.currentTarget)}
        />
      </div>
    </div>
  );
}

import type { DeskFinding } from '../../messages/desk-protocol.ts';
import type { Edit } from '../../messages/guard-protocol.ts';
import { change } from '../changes.ts';
import { saying } from '../language.ts';
import { tell } from '../toast.tsx';
import { files, restoreFiles, saveCleanCopy } from './pictures/files.ts';
import { audience, persona, text } from './state.ts';
import { mergedEdit } from './write/edits.ts';
import { type, write } from './write/typing.ts';

/** Changes the words of the draft, with a way back. */
export function mend(edits: readonly Edit[]): void {
  const before = text.peek();
  const edit = mergedEdit(before, edits);
  if (!edit) return;
  type(edit);
  tell({ text: saying('desk.mended'), undo: async () => write(before) });
}

export function choosePersona(id: string): void {
  persona.value = id;
  audience.value = undefined;
}

/** Not a leak: the same finding is never raised again for this persona. */
function dismiss({ key, kind, text: words }: DeskFinding): Promise<boolean> | undefined {
  const of = persona.peek();
  if (of === null) return undefined;
  const exception = { id: crypto.randomUUID(), persona: of, key, kind, text: words, at: Date.now() };
  return change(
    (store) => store.exceptions.put(exception),
    saying('desk.dismissed'),
    (store) => store.exceptions.remove(exception.id),
  );
}

async function cleanCopy(id: string): Promise<void> {
  const before = files.peek();
  await saveCleanCopy(id);
  tell({ text: saying('desk.files.saved'), undo: async () => restoreFiles(before) });
}

/** Does what a remedy offers, by its place in the finding's list. */
export function act(finding: DeskFinding, index: number): void {
  const edit = finding.edits[index];
  const other = finding.switches[index];
  const file = finding.strips[index];
  if (edit) mend([edit]);
  else if (other !== undefined) choosePersona(other);
  else if (file !== undefined) void cleanCopy(file);
  else void dismiss(finding);
}

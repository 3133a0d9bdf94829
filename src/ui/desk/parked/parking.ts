import type { ParkedDraft } from '../../../store/types.ts';
import { change } from '../../changes.ts';
import { saying } from '../../language.ts';
import { choosePersona } from '../acts.ts';
import { persona, text } from '../state.ts';
import { write } from '../write/typing.ts';

/** Puts the draft away until `dueAt`, and clears the box for the next one. */
export async function park(dueAt: number): Promise<void> {
  const words = text.peek();
  const of = persona.peek();
  if (words.trim() === '') return;
  const parked: ParkedDraft = {
    id: crypto.randomUUID(),
    text: words,
    ...(of !== null && { persona: of }),
    at: Date.now(),
    dueAt,
  };
  const done = await change(
    (store) => store.parkedDrafts.put(parked),
    saying('desk.parked.done'),
    async (store) => {
      await store.parkedDrafts.remove(parked.id);
      write(words);
    },
  );
  if (done) write('');
}

/** Takes a draft out again, to go on with it. What stood in the box comes back by the undo. */
export async function goOn(parked: ParkedDraft): Promise<void> {
  const before = { text: text.peek(), persona: persona.peek() };
  const done = await change(
    (store) => store.parkedDrafts.remove(parked.id),
    saying('desk.parked.taken'),
    async (store) => {
      await store.parkedDrafts.put(parked);
      write(before.text);
      if (before.persona !== null) choosePersona(before.persona);
    },
  );
  if (!done) return;
  if (parked.persona !== undefined) choosePersona(parked.persona);
  write(parked.text);
}

export function forget(parked: ParkedDraft): Promise<boolean> {
  return change(
    (store) => store.parkedDrafts.remove(parked.id),
    saying('desk.parked.removed'),
    (store) => store.parkedDrafts.put(parked),
  );
}

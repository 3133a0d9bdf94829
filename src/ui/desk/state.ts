import { computed, effect, signal } from '@preact/signals';
import { ask } from '../../messages/client.ts';
import type { DeskDraft, DeskVerdict } from '../../messages/desk-protocol.ts';
import { onNews } from '../../messages/news.ts';
import { files } from './pictures/files.ts';

/** What stands in the box. It is kept nowhere until it is put away. */
export const text = signal('');

/** Id of the persona that it is written as. */
export const persona = signal<string | null>(null);

/** Ids of the listeners who get to see it; undefined while that is all of them. */
export const audience = signal<readonly string[] | undefined>();

/** A verdict, and what it is of. */
export interface Judged {
  readonly draft: DeskDraft;
  readonly verdict: DeskVerdict;
}

/** The newest verdict; of an older text while that of the newest is on its way. */
export const judged = signal<Judged | undefined>();

/** True where the background could not be asked. */
export const unanswered = signal(false);

const draft = computed<DeskDraft>(() => ({
  text: text.value,
  persona: persona.value,
  ...(audience.value && { audience: audience.value }),
  files: files.value.map(({ id, name, told }) => ({ id, name, told })),
}));

/** The verdict of what stands in the box now; undefined while it is on its way. */
export const verdictNow = computed(() => (judged.value?.draft === draft.value ? judged.value.verdict : undefined));

export const isEmpty = computed(() => text.value.trim() === '' && files.value.length === 0);

let turn = 0;

async function judge(asked: DeskDraft): Promise<void> {
  turn += 1;
  const mine = turn;
  try {
    const verdict = await ask('desk', asked);
    // An answer that a newer question has overtaken is of no use.
    if (mine !== turn) return;
    judged.value = { draft: asked, verdict };
    unanswered.value = false;
  } catch {
    if (mine === turn) unanswered.value = true;
  }
}

export function judgeAgain(): void {
  void judge(draft.peek());
}

/** Judges what stands in the box, now and after every change of it or of what a judgement rests on. */
export function keepJudging(): () => void {
  const stop = effect(() => void judge(draft.value));
  const deaf = onNews(judgeAgain);
  return () => {
    stop();
    deaf();
  };
}

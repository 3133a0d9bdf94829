import type { ToGuard } from '../messages/guard-protocol.ts';
import type { Notice } from '../notice/types.ts';
import type { Boxes } from './boxes.ts';
import { cleanCopy } from './clean-copy.ts';
import type { Presses } from './presses.ts';
import { replaceWords } from './replace.ts';
import type { Watch } from './watch.ts';

/** What the background says of one draft. */
export type Reply = Extract<ToGuard, { readonly rev: number }>;

/** Whom replies concern. */
export interface ReplyListeners {
  readonly boxes: Boxes;
  readonly presses: Presses;
  readonly notice: Notice;
}

/** Does what the background says of the draft in use; a reply about an older one comes too late. */
export function hearReply(reply: Reply, listeners: ReplyListeners): void {
  const { boxes, presses, notice } = listeners;
  const watch = boxes.active;
  if (watch?.rev !== reply.rev) return;
  switch (reply.type) {
    case 'verdict':
      boxes.judged(watch, reply, reply.judgement);
      if (reply.marks.length > 0 || reply.doubt) notice.warmCard();
      if (reply.unread) notice.handFiles({ files: watch.files.list });
      presses.settle();
      return;
    case 'logged':
      watch.nearMiss = { id: reply.nearMiss, isWritten: true };
      return;
    case 'release':
      watch.released = watch.key;
      return;
    case 'strip':
      void strip(watch, reply.file, listeners);
      return;
    case 'replace':
      replaceWords(watch.box, reply.edits, watch.draft?.text ?? '');
      boxes.judge(watch);
  }
}

/** Puts a copy that tells nothing of itself in the place of a file; the card offers it where the page takes none. */
async function strip(watch: Watch, id: string, { boxes, notice }: ReplyListeners): Promise<void> {
  const held = watch.files.list.find((one) => one.id === id);
  const clean = held && (await cleanCopy(held.file));
  if (!clean) return;
  const isIn = watch.files.replace(id, clean, watch.box);
  if (isIn && boxes.active === watch) boxes.judge(watch);
  if (!isIn) notice.handFiles({ clean: [clean] });
}

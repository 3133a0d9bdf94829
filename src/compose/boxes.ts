import type { GuardLine } from '../messages/guard-client.ts';
import type { Watching } from '../messages/guard-protocol.ts';
import type { Notice } from '../notice/types.ts';
import type { Choice } from './file-choice.ts';
import { type Box, foundBy } from './find.ts';
import { chipOf, targetOf } from './shown.ts';
import { forgetDraft, isAwaited, isEmpty, keyOf, readDraft, type Watch } from './watch.ts';
import { keepWatches, type Watches } from './watches.ts';

export interface BoxesOptions {
  readonly page: Window;
  readonly line: GuardLine;
  readonly notice: Notice;
  /** An id that nobody else draws. */
  newId(): string;
}

/** The compose boxes of one frame: which one is in use, what stands in it, and what the background said of it. */
export class Boxes {
  /** Unknown until the background said so; nothing is read before. */
  watching: Watching | undefined;
  /** The box in use. The background knows the draft of one box at a time. */
  active: Watch | undefined;
  /** The focus is in the active box. */
  inUse = false;
  readonly watches: Watches;
  readonly #page: Window;
  readonly #line: GuardLine;
  readonly #notice: Notice;
  readonly #newId: () => string;
  #revs = 0;

  constructor({ page, line, notice, newId }: BoxesOptions) {
    this.watches = keepWatches(page);
    this.#page = page;
    this.#line = line;
    this.#notice = notice;
    this.#newId = newId;
  }

  /** The box comes into use: its draft is judged as it stands now. */
  attendTo(box: Box): Watch {
    const watch = this.watches.of(box);
    const moved = watch.box.editable !== box.editable;
    watch.box = box;
    if (this.active !== watch) watch.key = '';
    this.active = watch;
    const isBack = !this.inUse;
    this.inUse = true;
    const reached = this.#line.wake();
    // Also where nobody answers: what was decided on an earlier text counts no more.
    this.judge(watch);
    if (!reached) this.fallSilent(watch);
    // Nobody says anything of a draft that is still the same, and the chip moves to the next field of a post.
    else if ((isBack || moved) && watch.verdict && this.watching === 'on') this.show(watch);
    return watch;
  }

  /** A control was pressed that sends this box's draft: of several fields, the one that was in use still is. */
  attendToSent(box: Box): Watch {
    const used = this.watches.find(box)?.box.editable;
    return this.attendTo(used && box.fields.includes(used) ? { ...box, editable: used } : box);
  }

  /** Has the draft judged as it stands now, unless it is the one that was judged last. */
  judge(watch: Watch): void {
    if (this.watching !== 'on') return;
    const draft = readDraft(watch, this.#page);
    const key = keyOf(draft);
    if (watch.key === key && !watch.silent) return;
    if (watch.key !== key) forgetDraft(watch, key);
    Object.assign(watch, { draft, key, rev: this.#revs++ });
    if (isEmpty(draft)) this.endNearMiss(watch, 'cleared');
    const asked = { type: 'judge', rev: watch.rev, draft, found: foundBy(watch.box) } as const;
    if (this.#line.say(asked)) this.#notice.asking();
    else this.fallSilent(watch);
  }

  /** The user's own hand gave the page files for a box. */
  attach(box: Box, choice: Choice): void {
    this.watches.of(box).files.choose(choice, box);
    this.#notice.warmCard();
    this.attendTo(box);
  }

  /** The box took the verdict of its draft. A stop or a release of another judgement counts no more. */
  judged(watch: Watch, verdict: NonNullable<Watch['verdict']>, judgement: string): void {
    if (watch.judgement !== judgement) {
      delete watch.stop;
      delete watch.released;
    }
    Object.assign(watch, { verdict, judgement, silent: false });
    if (this.inUse || this.#notice.cardIsOpen) this.show(watch);
  }

  /**
   * The background went away. A draft that it was judging is judged anew, once: what it goes away over a second time may
   * be what ends it. Of one that was judged nothing more is asked, and the background may sleep.
   */
  lost(watch: Watch, isNeeded: boolean): void {
    const { key, lost } = watch;
    const isPending = this.inUse && this.watching === 'on' && isAwaited(watch);
    watch.key = '';
    if (isPending) watch.lost = key;
    if (isNeeded || (isPending && lost !== key)) this.judge(watch);
    else if (isPending) this.fallSilent(watch);
  }

  /** The line is taken for dead, so that the next word opens a new one. */
  gaveNoAnswer(watch: Watch): void {
    this.#line.drop();
    this.fallSilent(watch);
  }

  /** Nobody answers about this draft, and the chip says so. */
  fallSilent(watch: Watch): void {
    watch.silent = true;
    delete watch.judgement;
    this.show(watch);
  }

  /** The focus left the box in use. */
  leave(): void {
    this.inUse = false;
    this.#notice.hide();
  }

  /** Shows what is known of a box now: its marks, and its state on the chip. */
  show(watch: Watch): void {
    this.#notice.show(targetOf(watch), chipOf(watch), watch.box.surface.guess ?? false);
  }

  /** A press of the draft was let through. An empty box sends nothing. */
  passed(watch: Watch): void {
    const { draft, rev } = watch;
    if (!draft || isEmpty(draft)) return;
    watch.sentText = draft.text;
    this.#line.say({ type: 'passed', rev });
  }

  /** Has the card speak of a draft: because a press by the user's own hand was stopped, or because it is asked for. */
  openCard(watch: Watch, stopped: boolean): void {
    if (stopped) watch.nearMiss ??= { id: this.#newId(), isWritten: false };
    this.#notice.openCard();
    this.#sayCard(watch, stopped);
  }

  /** Tells a new background of the card that stands open, and of the near miss that the old one may not have written. */
  tellOfCard(watch: Watch): void {
    this.#sayCard(watch, watch.nearMiss?.isWritten === false);
  }

  closeCard(): void {
    if (!this.#notice.cardIsOpen) return;
    this.#notice.closeCard();
    this.#line.say({ type: 'card-closed' });
  }

  endNearMiss(watch: Watch, outcome: 'edited' | 'cleared' | 'sent anyway'): void {
    if (watch.nearMiss === undefined) return;
    this.#line.say({ type: 'outcome', nearMiss: watch.nearMiss.id, outcome });
    delete watch.nearMiss;
  }

  #sayCard({ rev, nearMiss }: Watch, stopped: boolean): void {
    this.#line.say({ type: 'open-card', rev, stopped, ...(nearMiss && { nearMiss: nearMiss.id }) });
  }
}

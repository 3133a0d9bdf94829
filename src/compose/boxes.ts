import type { GuardLine } from '../messages/guard-client.ts';
import type { Watching } from '../messages/guard-protocol.ts';
import type { ChipState, Notice } from '../notice/types.ts';
import { cleanCopy } from './clean-copy.ts';
import type { Choice } from './files.ts';
import { type Box, controlOf, foundBy } from './find.ts';
import { inPart, readPost } from './post.ts';
import { isEmpty, keyOf, newWatch, readDraft, type Watch } from './watch.ts';

export interface BoxesOptions {
  readonly page: Window;
  readonly line: GuardLine;
  readonly notice: Notice;
}

/** The compose boxes of one frame: which one is in use, what stands in it, and what the background said of it. */
export class Boxes {
  /** Unknown until the background said so; nothing is read before. */
  watching: Watching | undefined;
  /** The box in use. The background knows the draft of one box at a time. */
  active: Watch | undefined;
  /** The focus is in the active box. */
  inUse = false;
  readonly #watches = new WeakMap<HTMLElement, Watch>();
  readonly #options: BoxesOptions;
  #revs = 0;

  constructor(options: BoxesOptions) {
    this.#options = options;
  }

  /** The box comes into use: its draft is judged as it stands now. */
  attendTo(box: Box): Watch {
    const watch = this.#watched(box);
    const moved = watch.box.editable !== box.editable;
    watch.box = box;
    if (this.active !== watch) watch.key = '';
    this.active = watch;
    const isBack = !this.inUse;
    this.inUse = true;
    const reached = this.#options.line.wake();
    // Also where nobody answers: what was decided on an earlier text counts no more.
    this.judge(watch);
    if (!reached) this.fallSilent(watch);
    // Nobody says anything of a draft that is still the same, and the chip moves to the next field of a post.
    else if ((isBack || moved) && watch.verdict && this.watching === 'on') this.show(watch);
    return watch;
  }

  /** A control was pressed that sends this box's draft: of several fields, the one that was in use still is. */
  attendToSent(box: Box): Watch {
    const used = this.#watchOf(box)?.box.editable;
    return this.attendTo(used && box.fields.includes(used) ? { ...box, editable: used } : box);
  }

  /** Has the draft judged as it stands now, unless it is the one that was judged last. */
  judge(watch: Watch): void {
    if (this.watching !== 'on') return;
    const draft = readDraft(watch, this.#options.page);
    const key = keyOf(draft);
    if (watch.key === key && !watch.silent) return;
    if (watch.key !== key) forgetDraft(watch, key);
    Object.assign(watch, { draft, key, rev: this.#revs++ });
    if (isEmpty(draft)) this.endNearMiss(watch, 'cleared');
    const asked = { type: 'judge', rev: watch.rev, draft, found: foundBy(watch.box) } as const;
    if (!this.#options.line.say(asked)) this.fallSilent(watch);
  }

  /** The user's own hand left the words of a box as they stand now. */
  typedIn(box: Box): void {
    this.#watched(box).typed = readPost(box).text;
  }

  /** The user's own hand gave the page files for a box. */
  attach(box: Box, choice: Choice): void {
    this.#watched(box).files.choose(choice, box);
    this.#options.notice.warmCard();
    this.attendTo(box);
  }

  /** Has the card read what the background does not know yet. */
  handFiles({ files }: Watch): void {
    this.#options.notice.handFiles({ files: files.list });
  }

  /** Puts a copy that tells nothing of itself in the place of a file; the card offers it where the page takes none. */
  async strip(watch: Watch, id: string): Promise<void> {
    const held = watch.files.list.find((one) => one.id === id);
    const clean = held && (await cleanCopy(held.file));
    if (!clean) return;
    const isIn = watch.files.replace(id, clean, watch.box);
    if (isIn && this.active === watch) this.judge(watch);
    if (!isIn) this.#options.notice.handFiles({ clean: [clean] });
  }

  /** Whether what stands in a box is what the user's own hand left there, and nothing that the page put in. */
  isUsersOwn(box: Box): boolean {
    // The hand in a frame is seen by the guard of that frame.
    if (box.fields.some(({ ownerDocument }) => ownerDocument !== this.#options.page.document)) return true;
    return this.#watchOf(box)?.typed === readPost(box).text;
  }

  /** The box took the verdict of its draft. A stop or a release of another judgement counts no more. */
  judged(watch: Watch, verdict: NonNullable<Watch['verdict']>, judgement: string): void {
    if (watch.judgement !== judgement) {
      delete watch.stop;
      delete watch.released;
    }
    Object.assign(watch, { verdict, judgement, silent: false });
    if (this.inUse || this.#options.notice.cardIsOpen) this.show(watch);
  }

  /** The line is taken for dead, so that the next word opens a new one. */
  gaveNoAnswer(watch: Watch): void {
    this.#options.line.drop();
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
    this.#options.notice.hide();
  }

  show(watch: Watch): void {
    const { editable, surface } = watch.box;
    const { parts } = readPost(watch.box);
    const marks = watch.verdict?.marks ?? [];
    const target = {
      editable,
      control: controlOf(editable, surface.control),
      parts: parts.map((part) => ({ ...part, marks: inPart(part, marks) })),
    };
    this.#options.notice.show(target, chipOf(watch), surface.guess ?? false);
  }

  /** A press of the draft was let through. An empty box sends nothing. */
  passed(watch: Watch): void {
    const { draft, rev } = watch;
    if (!draft || isEmpty(draft)) return;
    watch.sentText = draft.text;
    this.#options.line.say({ type: 'passed', rev });
  }

  openCard(watch: Watch, stopped: boolean): void {
    const { rev, nearMiss } = watch;
    this.#options.notice.openCard();
    this.#options.line.say({ type: 'open-card', rev, stopped, ...(nearMiss !== undefined && { nearMiss }) });
  }

  closeCard(): void {
    if (!this.#options.notice.cardIsOpen) return;
    this.#options.notice.closeCard();
    this.#options.line.say({ type: 'card-closed' });
  }

  endNearMiss(watch: Watch, outcome: 'edited' | 'cleared' | 'sent anyway'): void {
    if (watch.nearMiss === undefined) return;
    this.#options.line.say({ type: 'outcome', nearMiss: watch.nearMiss, outcome });
    delete watch.nearMiss;
  }

  #watchOf(box: Box): Watch | undefined {
    return this.#watches.get(keyField(box));
  }

  #watched(box: Box): Watch {
    const watch = this.#watchOf(box) ?? newWatch(box);
    this.#watches.set(keyField(box), watch);
    return watch;
  }
}

/** All fields of a post are one draft, which is known by the first of them. */
function keyField({ fields: [first], editable }: Box): HTMLElement {
  return first ?? editable;
}

function chipOf({ silent, verdict }: Watch): ChipState {
  if (silent) return 'silent';
  return verdict?.doubt && verdict.level !== 'hold' ? 'doubt' : (verdict?.level ?? 'clear');
}

/** What was decided on another draft than `key` counts no more. */
function forgetDraft(watch: Watch, key: string): void {
  delete watch.verdict;
  watch.silent = false;
  if (watch.stop?.key !== key) delete watch.stop;
  if (watch.released !== key) delete watch.released;
}

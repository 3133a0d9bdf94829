import type { GuardLine } from '../messages/guard-client.ts';
import { readAccount } from './account.ts';
import { addressOf } from './address.ts';
import { editableAt } from './fields.ts';
import type { Box } from './find.ts';
import { boxHere } from './here.ts';
import { reportOf } from './report.ts';

/** Remembers the field that was written in last, known or not, so that a report of it can be asked for. */
export class Reporter {
  readonly #page: Window;
  readonly #line: GuardLine;
  #written: HTMLElement | undefined;

  constructor(page: Window, line: GuardLine) {
    this.#page = page;
    this.#line = line;
  }

  /** The focus or words came into a field; `box` where it is a compose box. */
  wrote(target: EventTarget | undefined, box: Box | undefined): void {
    const editable = box?.editable ?? editableAt(target);
    if (!editable) return;
    this.#written = editable;
    // A field for prose that no surface knows: without a line nobody could ask.
    if (!box && !(editable instanceof HTMLInputElement)) this.#line.wake();
  }

  /** The structure of that field and what stands around it; empty where it is gone. */
  text(): string {
    const editable = this.#written;
    if (!editable?.isConnected) return '';
    const box = boxHere([editable], this.#page);
    const account = box && readAccount(box.surface.account, this.#page);
    return reportOf({ editable, box, account, hostname: addressOf(this.#page).hostname });
  }
}

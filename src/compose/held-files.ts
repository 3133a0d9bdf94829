import type { HandedFile } from '../messages/file-handover.ts';
import type { AttachedFile } from '../messages/guard-protocol.ts';
import type { Choice } from './file-choice.ts';
import { fileFieldOf, putFiles, removersOf, tilesOf } from './file-places.ts';
import type { Box } from './find.ts';

/** Each file of one guard has a number of its own. */
let numbered = 0;

const named = (file: File): HandedFile => ({ id: String(numbered++), file });

/**
 * The files that a page holds for one box, as far as a guard can know: pages empty their field once something was chosen,
 * and keep what they took out of everybody's sight.
 */
export class HeldFiles {
  #list: readonly HandedFile[] = [];
  #field: HTMLInputElement | undefined;
  /** The page left in the field what was chosen in it. */
  #kept = false;
  /** The most tiles of these files that stood there at once. */
  #tiles = 0;
  /** Tiles that stood there before. */
  #stale: ReadonlySet<Element> = new Set();
  /** Ids of files of which the user was offered a clean copy, to put in their place by hand. */
  #offered: ReadonlySet<string> = new Set();

  get list(): readonly HandedFile[] {
    return this.#list;
  }

  /** A field for one file, and one that still shows what was chosen, is chosen anew; any other way adds. */
  choose({ files, field }: Choice, box: Box): void {
    const rest = this.#list.filter(({ id }) => !this.#offered.has(id));
    const replaces = field !== undefined && (!field.multiple || (this.#kept && field === this.#field));
    this.#set([...(replaces ? [] : this.#present(rest, box)), ...files.map(named)], field);
    this.#tiles = tilesOf(box)?.length ?? 0;
  }

  /** The files that still go out with the box's draft. */
  look(box: Box): readonly AttachedFile[] | undefined {
    if (this.#list.length === 0) this.#adopt(box);
    // Most drafts have none, and are read at every key.
    if (this.#list.length === 0) return undefined;
    this.#list = this.#present(this.#list, box);
    return this.#list.length > 0 ? this.#list.map(({ id, file }) => ({ id, name: file.name })) : undefined;
  }

  forget(): void {
    this.#set([], undefined);
  }

  /**
   * Puts `clean` where the file with this id is: into the field that still shows it, or, where the page took it from its
   * field, by taking all of the page's tiles away and choosing anew. False where neither can be done.
   */
  replace(id: string, clean: File, box: Box): boolean {
    const files = this.#list.map((one) => (one.id === id ? named(clean) : one));
    const field = this.#field ?? fileFieldOf(box);
    const isKept = this.#kept && field === this.#field && (field?.files?.length ?? 0) > 0;
    const removers = isKept ? [] : removersOf(box);
    const fits = field?.isConnected && (files.length === 1 || field.multiple);
    if (!fits || !(isKept || removers.length === files.length)) {
      this.#offered = new Set([...this.#offered, id]);
      return false;
    }
    this.#stale = new Set(tilesOf(box));
    // From the last one on: the places of the others stay as they are.
    for (const remover of removers.toReversed()) remover.click();
    this.#set(files, field);
    putFiles(
      field,
      files.map(({ file }) => file),
    );
    return true;
  }

  #set(list: readonly HandedFile[], field: HTMLInputElement | undefined): void {
    this.#list = list;
    this.#field = field;
    this.#tiles = 0;
    this.#offered = new Set();
    this.#kept = false;
    // The page takes what it wants out of the field while the event is told.
    if (field) setTimeout(() => (this.#kept = (field.files?.length ?? 0) > 0));
  }

  /** Of `files`, those that the page still shows: all of them or none, since no tile says whose it is. */
  #present(files: readonly HandedFile[], box: Box): readonly HandedFile[] {
    const tiles = tilesOf(box);
    if (!tiles) return files;
    const gone = this.#tiles > 0 && tiles.length === 0;
    this.#tiles = Math.max(this.#tiles, tiles.filter((tile) => !this.#stale.has(tile)).length);
    return gone ? [] : files;
  }

  /** What was chosen before this guard came. */
  #adopt(box: Box): void {
    const field = fileFieldOf(box);
    if (!field?.files?.length) return;
    this.#set([...field.files].map(named), field);
    this.#kept = true;
  }
}

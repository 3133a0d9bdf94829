import type { Draft, FileTold } from '../draft/types.ts';

/** A draft with what its files tell, as far as they were read. */
export function withFiles(draft: Draft, told: ReadonlyMap<string, FileTold>): Draft {
  const { circumstances } = draft;
  if (!circumstances?.files) return draft;
  const files = circumstances.files.map((file) => ({ ...file, told: told.get(file.id ?? '') }));
  return { ...draft, circumstances: { ...circumstances, files } };
}

/** Whether a file of the draft is still to be read. */
export function hasUnread({ circumstances }: Draft): boolean {
  return circumstances?.files?.some(({ told }) => told === undefined) ?? false;
}

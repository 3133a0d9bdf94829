import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Detector } from '../detect/types.ts';
import { isSamePicture } from '../files/likeness.ts';
import { tokenKeysInFiles } from '../judge/rules/attached/qr.ts';
import { tokenKeysOf } from '../judge/rules/same-token.ts';
import type { PictureMemory, TokenMemory } from '../judge/rules/types.ts';
import type { Trace } from '../store/types.ts';
import type { Judged } from './sessions.ts';

/** What the personas have sent and could be known by again, made ready to judge with. */
export interface Sent {
  readonly sentBy: TokenMemory;
  readonly pictureSentBy: PictureMemory;
  /** What a token is kept as: HMAC-SHA-256 with the store's salt (RFC 2104), in hex. */
  hashOf(token: string): string;
  /** Whether there is such a trace already. */
  has(trace: Pick<Trace, 'persona' | 'kind' | 'hash'>): boolean;
}

/** Makes traces ready; synchronous, so that judging stays so. */
export function sentOf(traces: readonly Trace[], salt: Uint8Array): Sent {
  const tokens = Map.groupBy(
    traces.filter(({ kind }) => kind === 'token'),
    ({ hash }) => hash,
  );
  const pictures = traces.filter(({ kind }) => kind === 'picture');
  const hashOf = (token: string): string => bytesToHex(hmac(sha256, salt, utf8ToBytes(token)));
  return {
    hashOf,
    sentBy: (key) => (tokens.get(hashOf(key)) ?? []).map(({ persona }) => persona),
    pictureSentBy: (likeness) =>
      pictures.filter(({ hash }) => isSamePicture(hash, likeness)).map(({ persona }) => persona),
    has: ({ persona, kind, hash }) =>
      kind === 'token'
        ? (tokens.get(hash) ?? []).some((trace) => trace.persona === persona)
        : pictures.some((trace) => trace.persona === persona && trace.hash === hash),
  };
}

/** The traces that a draft leaves when it is sent, without those that its persona has left before. */
export function tracesOf(
  { persona, draft, verdict }: Judged,
  sent: Sent,
  { newId, now, detectors }: { newId(): string; readonly now: number; readonly detectors: readonly Detector[] },
): Trace[] {
  if (!persona) return [];
  const files = draft.circumstances?.files ?? [];
  const tokens = [...verdict.details.flatMap(tokenKeysOf), ...tokenKeysInFiles(files, detectors)];
  const likenesses = files.flatMap(({ told }) => told?.likeness ?? []);
  const marks = [
    ...[...new Set(tokens)].map((token) => ({ kind: 'token', hash: sent.hashOf(token) }) as const),
    ...[...new Set(likenesses)].map((hash) => ({ kind: 'picture', hash }) as const),
  ];
  return marks
    .filter((mark) => !sent.has({ persona: persona.id, ...mark }))
    .map((mark) => ({ id: newId(), persona: persona.id, ...mark, at: now }));
}

import type { Words } from './versions/version.ts';

/** Sealed fields as they lie in the database. */
export interface Sealed {
  /** Version of the schema that the fields were sealed in. */
  readonly version: number;
  /** 96 random bits, fresh for every sealing: the size that AES-GCM is made for (NIST SP 800-38D, 5.2.1.1). */
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

/** Where a seal belongs. It is bound to the seal, so that one record's seal is worth nothing in another's place. */
export interface SealPlace {
  readonly table: string;
  readonly id: string;
  readonly version: number;
}

const IV_BYTES = 12;

function algorithm({ table, id, version }: SealPlace, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(JSON.stringify([table, id, version])) };
}

/** Seals fields that JSON can tell. Never called inside a transaction: the wait for it would end the transaction. */
export async function seal(words: Words, place: SealPlace, key: CryptoKey, crypto: Crypto): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const plain = new TextEncoder().encode(JSON.stringify(words));
  const bytes = await crypto.subtle.encrypt(algorithm(place, iv), key, plain);
  return { version: place.version, iv, bytes };
}

/** Opens a seal. Rejects when it is damaged, was made with another key or for another place. */
export async function unseal(
  sealed: Sealed,
  place: Omit<SealPlace, 'version'>,
  key: CryptoKey,
  crypto: Crypto,
): Promise<Words> {
  const bound = algorithm({ ...place, version: sealed.version }, sealed.iv);
  const plain = await crypto.subtle.decrypt(bound, key, sealed.bytes);
  return JSON.parse(new TextDecoder().decode(plain)) as Words;
}

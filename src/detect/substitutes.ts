import type { DetailKind } from '../persona/kinds.ts';
import type { SubstituteKey } from './types.ts';

/**
 * What could stand in the place of something listed, by its kind, most telling first. Kinds that are not here can only
 * be dropped.
 */
export const SUBSTITUTES: Readonly<Partial<Record<DetailKind, readonly SubstituteKey[]>>> = {
  school: ['school'],
  employer: ['employer'],
  class: ['class'],
  dorm: ['dorm'],
  place: ['place'],
  address: ['address'],
  coordinates: ['place'],
  person: ['person'],
  listener: ['person'],
  birthday: ['day'],
  age: ['age'],
  handle: ['handle'],
  phone: ['private'],
  landline: ['private'],
  email: ['private'],
  qq: ['private'],
  'wechat-id': ['private'],
  plate: ['car'],
  fact: ['something'],
};

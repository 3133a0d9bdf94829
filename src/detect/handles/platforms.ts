import { unpack } from '../gazetteer.ts';
import { PLATFORMS } from '../lists/platforms.ts';

/** The names of platforms as alternatives, the longest first. */
export const PLATFORM_NAMES = unpack(PLATFORMS)
  .sort((a, b) => b.length - a.length)
  .join('|');

const NO_WORD_BEFORE = '(?<![a-z\\d:/.])';

/** The name of a platform that is no part of a word or an address. */
export const PLATFORM = `${NO_WORD_BEFORE}(?:${PLATFORM_NAMES})`;

/** The same, also of those that are called by letters, or that other detectors find numbers on. */
export const ANY_PLATFORM = `${NO_WORD_BEFORE}(?:${PLATFORM_NAMES}|dy|ks|wb|xhs|微信|朋友圈|qq)`;

/** A cheap sign of the patterns that begin with a platform. */
export const HAS_PLATFORM = new RegExp(PLATFORM, 'u');

/**
 * What a name is: a listed `firm`, one whose goods are `bought`, a listed shop or site that is met every day
 * (`everyday`), one that only its ending tells (`ended`), or that of a place where people go without working there
 * (`visited`).
 */
export type NameSort = 'firm' | 'bought' | 'everyday' | 'ended' | 'visited';

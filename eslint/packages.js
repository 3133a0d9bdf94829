/**
 * Packages that not every room may import. A package that is not named here is free to all rooms.
 *
 * @typedef {object} Limit
 * @property {RegExp} package Matches the import's source.
 * @property {(name: string, room: import('./rooms.js').Room) => boolean} allowed
 * @property {string} message What, why and what to do instead; stands behind "<room> must not import <package>: ".
 */

/** @type {readonly Limit[]} */
export const LIMITS = [
  {
    package: /^dexie(\/|$)/,
    allowed: (name) => name === 'store',
    message:
      'only `store` knows the database, so that every record is sealed on its one way in. Use a repository of it.',
  },
  {
    package: /^node:/,
    allowed: () => false,
    message: 'a browser has no Node. What needs it belongs to `scripts` or `tests`.',
  },
  {
    package: /^(preact|@preact\/signals)(\/|$)/,
    allowed: (name) => name === 'ui' || name === 'entrypoints',
    message: 'only pages of the extension render. Move the component to `ui`.',
  },
  {
    package: /^compromise(\/|$)/,
    allowed: (name, room) => room.kind === 'pure' || name === 'keeper',
    message:
      'it is a third of a megabyte, loaded by `keeper` when there is English to judge. Use a detector or a scale.',
  },
  {
    package: /^valibot(\/|$)/,
    allowed: (_name, room) => room.kind !== 'page',
    message: 'it would be carried into every page. The background checks what comes in; see `src/messages`.',
  },
  {
    package: /^(webextension-polyfill|wxt)(\/|$)/,
    allowed: (_name, room) => room.kind !== 'pure',
    message: 'a pure room runs in plain Node, where no browser is. Take what it tells as an argument.',
  },
];

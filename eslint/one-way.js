import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { LIMITS } from './packages.js';
import { ROOMS, roomOf } from './rooms.js';

/**
 * Imports run one way through the rooms of `rooms.js`, packages stay where `packages.js` lets them, and files are
 * named as plain Node needs them.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const oneWay = {
  meta: {
    type: 'problem',
    docs: { description: 'imports run one way through the rooms' },
    schema: [],
    messages: {
      room: '`{{from}}` must not import `{{to}}`: {{because}}. {{instead}}',
      typesOnly:
        '`{{from}}` may know the types of `{{to}}`, but not run its code: {{because}}. Use `import type`. {{instead}}',
      outside:
        '`{{from}}` must not import {{source}}: what is shipped stands in `src` and `entrypoints` alone. Move it into a room.',
      unknown: '{{source}} is in no room that eslint/rooms.js knows. Enter the new room there, with its reason.',
      package: '`{{from}}` must not import {{source}}: {{why}}',
      alias: 'Import {{source}} by its relative path: plain Node, which runs the judge in batches, knows no aliases.',
      ending: 'Name the file with its ending ({{source}}.ts): plain Node, which runs the judge in batches, adds none.',
    },
  },
  create(context) {
    const project = context.cwd;
    const file = relative(project, context.filename);
    const from = roomOf(file);
    const room = from === undefined ? undefined : ROOMS[from];
    if (from === undefined || room === undefined) return {};

    /**
     * @param {import('estree').Node} node
     * @param {string} source
     * @param {boolean} typesOnly
     */
    function checkFile(node, source, typesOnly) {
      if (!/\.[a-z]+(\?[a-z]+)?$/.test(source)) context.report({ node, messageId: 'ending', data: { source } });
      const target = relative(project, resolve(dirname(context.filename), source));
      const to = roomOf(target);
      if (to === undefined) {
        const messageId = /^src[\\/]/.test(target) ? 'unknown' : 'outside';
        context.report({ node, messageId, data: { from: String(from), source } });
        return;
      }
      if (to === from || room?.uses.includes(to)) return;
      const known = room?.knows?.includes(to) ?? false;
      if (known && typesOnly) return;
      const { because = '', instead = '' } = room ?? {};
      context.report({
        node,
        messageId: known ? 'typesOnly' : 'room',
        data: { from: String(from), to, because, instead },
      });
    }

    /**
     * @param {import('estree').Node} node
     * @param {string} source
     */
    function checkPackage(node, source) {
      for (const limit of LIMITS) {
        if (!limit.package.test(source) || !room || limit.allowed(String(from), room)) continue;
        context.report({ node, messageId: 'package', data: { from: String(from), source, why: limit.message } });
      }
    }

    /**
     * @param {import('estree').Node} node
     * @param {unknown} source
     * @param {boolean} typesOnly
     */
    function check(node, source, typesOnly) {
      if (typeof source !== 'string') return;
      if (/^([@~]{1,2}\/|#)/.test(source)) context.report({ node, messageId: 'alias', data: { source } });
      else if (source.startsWith('.') || isAbsolute(source)) checkFile(node, source, typesOnly);
      else checkPackage(node, source);
    }

    /**
     * @param {any} node An import or an export from elsewhere, in typescript-eslint's tree, which ESLint has no types of.
     */
    function checkNode(node) {
      if (node.source) check(node.source, node.source.value, isTypesOnly(node));
    }

    return {
      ImportDeclaration: checkNode,
      ExportNamedDeclaration: checkNode,
      ExportAllDeclaration: checkNode,
      ImportExpression: checkNode,
      TSImportType: checkNode,
    };
  },
};

/**
 * Whether an import leaves nothing in the built bundle.
 *
 * @param {{ type: string, importKind?: string, exportKind?: string, specifiers?: readonly { importKind?: string, exportKind?: string }[] }} node
 */
function isTypesOnly({ type, importKind, exportKind, specifiers = [] }) {
  if (type === 'TSImportType' || importKind === 'type' || exportKind === 'type') return true;
  return specifiers.length > 0 && specifiers.every((each) => each.importKind === 'type' || each.exportKind === 'type');
}

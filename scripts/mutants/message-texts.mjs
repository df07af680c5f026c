// A plug-in of Stryker that leaves the texts of messages alone. A message is for people: a test that
// pins each of its words says only that nobody may write it better. Texts that decide something
// (names, prefixes, codes, kinds) are changed like everything else.
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'

/** Properties that hold sentences for people. */
const SENTENCES = new Set(['message', 'fix', 'reason', 'title', 'summary', 'description'])

const isText = ({ type }) => type === 'StringLiteral' || type === 'TemplateLiteral'

/** @param {import('@babel/core').NodePath} path */
function isMessage(path) {
  const { parent, parentPath } = path
  switch (parent?.type) {
    case 'ObjectProperty':
      return parent.value === path.node && SENTENCES.has(parent.key.name)
    case 'NewExpression':
      return parent.callee.name?.endsWith('Error') ?? false
    // One of two texts, or a part of one that is put together.
    case 'ConditionalExpression':
    case 'LogicalExpression':
    case 'TemplateLiteral':
    case 'BinaryExpression':
      return isMessage(parentPath)
    default:
      return false
  }
}

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'message-texts', {
    shouldIgnore: (path) =>
      isText(path.node) && isMessage(path) ? 'The words of a message are for people.' : undefined,
  }),
]

// The jest transformer: takes types out of TypeScript exactly as Node does when it runs a `.ts`
// file. Blanks take the place of types, so lines and columns of stack traces are those of the
// source and no source map is needed.
import { stripTypeScriptTypes } from 'node:module'

const transform = (source) => ({ code: stripTypeScriptTypes(source) })

export default { process: transform, processAsync: async (source) => transform(source) }

import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { messageOf, updatesSection, UserError, type UpdatesSection } from '@pakages/core'
import { readMirrors } from '@pakages/upstream'
import json5 from 'json5'

/**
 * Reads the section `updates` of a configuration; without a file everything has its default.
 * @throws UserError when the file cannot be read, or the section does not fit; names the key.
 */
export async function readSettings(file: string, workspace: string): Promise<UpdatesSection> {
  const path = resolve(workspace, file)
  if (!existsSync(path)) return {}
  const section = sectionOf(await readFile(path, 'utf8'), file)
  const read = updatesSection.safeParse(section ?? {})
  if (read.success) return read.data
  const issue = read.error.issues[0]
  throw new UserError(`${file}: "updates${issue && issue.path.length > 0 ? `.${issue.path.join('.')}` : ''}": ${issue?.message ?? 'malformed'}.`, { fix: 'Correct it: docs/updates.md lists the keys.', at: { file } })
}

/** Mirrors of the configuration and of `PAKAGES_MIRRORS`; the environment wins. */
export const mirrorTable = (section: UpdatesSection, env: Readonly<Record<string, string | undefined>>): Record<string, string> => ({ ...section.mirrors, ...readMirrors(env['PAKAGES_MIRRORS'] ?? '') })

function sectionOf(text: string, file: string): unknown {
  try {
    const json: unknown = json5.parse(withoutHashComments(text))
    return typeof json === 'object' && json !== null && 'updates' in json ? json.updates : undefined
  } catch (error) {
    throw new UserError(`${file} is not JSON: ${messageOf(error)}`, { fix: 'Correct it at that place; comments begin with // or #.', at: { file } })
  }
}

/** `#` begins a comment outside strings; offsets of everything else stay. */
const withoutHashComments = (text: string): string =>
  text.replaceAll(/"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|\/\/[^\n]*|\/\*[^]*?\*\/|#[^\n]*/g, (part) => (part.startsWith('#') ? ' '.repeat(part.length) : part))

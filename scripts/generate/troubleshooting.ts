import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { KNOWN_CAUSES } from '@pakages/spack'
import { table } from './action-readme.ts'
import { between } from './between.ts'
import type { GeneratedFile } from './generated-file.ts'

const FILE = 'docs/troubleshooting.md'

/**
 * The guide for failures, with the table of known causes made anew from what the adapter itself
 * looks for.
 */
export function troubleshooting(root: string): GeneratedFile {
  const rows = KNOWN_CAUSES.map(({ name, cause, fix }) => [name, cell(cause), cell(fix)])
  return {
    path: FILE,
    content: between(
      readFileSync(join(root, FILE), 'utf8'),
      'causes',
      table(['Known as', 'What it means', 'What to do'], rows),
      FILE,
    ),
  }
}

/** `$1` is what Spack names at that place. */
const cell = (text: string): string => text.replace(/\$\d/g, '…').replaceAll('|', '\\|')

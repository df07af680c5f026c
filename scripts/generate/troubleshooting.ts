import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { KNOWN_CAUSES } from '@pakages/spack'
import { FAULTS } from '../../actions/examine-repository/faults.ts'
import { table } from './action-readme.ts'
import { between } from './between.ts'
import type { GeneratedFile } from './generated-file.ts'

const FILE = 'docs/troubleshooting.md'

/**
 * The guide for failures, with the table of known causes made anew from what the adapter itself
 * looks for.
 */
export function troubleshooting(root: string): GeneratedFile {
  const rows = KNOWN_CAUSES.map(({ id, cause, fix }) => [`\`${id}\``, cell(cause), cell(fix)])
  const causes = between(
    readFileSync(join(root, FILE), 'utf8'),
    'causes',
    table(['Known as', 'What it means', 'What to do'], rows),
    FILE,
  )
  return { path: FILE, content: between(causes, 'faults', faults(), FILE) }
}

/** A section for each fault that `doctor` knows, under its id, which links go to. */
const faults = (): string =>
  Object.entries(FAULTS)
    .map(
      ([id, { title, fails, page }]) =>
        `### ${id}\n\n**${title}** ${fails ? '(fails)' : '(works, and worse than it could)'}. ${page}`,
    )
    .join('\n\n')

/** `$1` is what Spack names at that place. */
const cell = (text: string): string => text.replace(/\$\d/g, '…').replaceAll('|', '\\|')

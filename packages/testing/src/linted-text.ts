import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * What a linter on the PATH says of a text; empty when it finds nothing.
 * @param name The name of the file that it is given the text in.
 */
export function lintedText(
  linter: string,
  args: readonly string[],
  name: string,
  text: string,
): string {
  const folder = mkdtempSync(join(tmpdir(), 'pakages-lint-'))
  try {
    writeFileSync(join(folder, name), text)
    const { status, stdout, stderr } = spawnSync(linter, [...args, join(folder, name)], {
      encoding: 'utf8',
    })
    return status === 0 ? '' : `${stdout}${stderr}` || `it ended with ${status}`
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

import type { FileChange } from '@pakages/core'
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'

/** The changes as a diff that `git apply` takes, from the root of the repository. */
export const patchOf = (changes: readonly FileChange[]): string => changes.map(fileDiff).join('')

function fileDiff({ path, before, content }: FileChange): string {
  // git ends names that hold a blank with a tab, so that nobody takes a part of them for a date.
  const tab = path.includes(' ') ? '\t' : ''
  const header = `diff --git a/${path} b/${path}\n${before === undefined ? 'new file mode 100644\n' : ''}`
  return (
    header +
    createTwoFilesPatch(
      before === undefined ? '/dev/null' : `a/${path}${tab}`,
      `b/${path}${tab}`,
      before ?? '',
      content ?? '',
      undefined,
      undefined,
      { context: 3, headerOptions: FILE_HEADERS_ONLY },
    )
  )
}

import type { FileChange } from '@pakages/core'
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'

/** The changes as a diff that `git apply` takes, from the root of the repository. */
export const patchOf = (changes: readonly FileChange[]): string => changes.map(fileDiff).join('')

function fileDiff({ path, before, content }: FileChange): string {
  const kind =
    before === undefined
      ? 'new file mode 100644\n'
      : content === undefined
        ? 'deleted file mode 100644\n'
        : ''
  return (
    `diff --git a/${path} b/${path}\n${kind}` +
    createTwoFilesPatch(
      before === undefined ? '/dev/null' : `a/${path}`,
      content === undefined ? '/dev/null' : `b/${path}`,
      before ?? '',
      content ?? '',
      undefined,
      undefined,
      { context: 3, headerOptions: FILE_HEADERS_ONLY },
    )
  )
}

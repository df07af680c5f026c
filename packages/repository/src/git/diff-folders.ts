import { runGit, type Git } from './git.ts'

/**
 * The changes from one folder to another, file by file, as git shows them without colours.
 * @param parent Holds both. Absolute.
 * @param before Its name in the parent. @param after Its name in the parent.
 */
export async function diffFolders(
  git: Git,
  parent: string,
  before: string,
  after: string,
): Promise<string> {
  const { stdout } = await runGit(
    git,
    ['diff', '--no-index', '--no-color', '--no-ext-diff', '--no-textconv', before, after],
    { folder: parent },
  )
  return stdout
}

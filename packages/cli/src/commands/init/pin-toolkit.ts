import { UsageError, VERSION } from '@pakages/core'
import { isCommit } from '@pakages/model'
import { remoteCommit, type Git } from '@pakages/repository'
import type { ToolkitPin } from '@pakages/scaffold'

const TOOLKIT = 'https://github.com/syspack/pakages'
/** Milliseconds that GitHub has to answer. */
const PATIENCE = 20_000

/**
 * The commit that workflows are pinned to: the one that was given, else the one of this version's
 * tag; none where GitHub cannot be asked.
 * @throws UsageError for what is no commit.
 */
export async function pinToolkit(given: string | undefined, git: Git): Promise<ToolkitPin> {
  if (given !== undefined && !isCommit(given))
    throw new UsageError(`"toolkit-commit" is "${given.slice(0, 80)}".`, {
      id: 'input-malformed',
      fix: 'Give the 40 hex digits of a commit.',
    })
  return { version: VERSION, commit: given ?? (await ofTag(git)) }
}

async function ofTag(git: Git): Promise<string | undefined> {
  const signal = AbortSignal.any([git.signal, AbortSignal.timeout(PATIENCE)])
  try {
    return await remoteCommit({ ...git, signal }, TOOLKIT, `v${VERSION}`)
  } catch {
    git.signal.throwIfAborted()
    return undefined
  }
}

import { realpath } from 'node:fs/promises'
import { UserError } from '@pakages/core'
import { checkoutFacts, repositoryOf, topOf, type Git } from '@pakages/repository'
import type { GitHubPlace } from '@pakages/scaffold'

/** What git knows of the folder. */
export interface GitPlace {
  /** Whether it is in a repository of git. */
  readonly git: boolean
  /** The current branch, or the one of `origin` that others see first. */
  readonly branch: string | undefined
  readonly github: GitHubPlace | undefined
  /** The server of `origin` where it is not GitHub. */
  readonly elsewhere: string | undefined
}

/**
 * Asks git about a folder.
 * @throws UserError when it lies inside of a repository, where GitHub reads no workflows.
 */
export async function findPlace(git: Git, folder: string): Promise<GitPlace> {
  const top = await topOf(git, folder).catch(() => undefined)
  if (top === undefined)
    return { git: false, branch: undefined, github: undefined, elsewhere: undefined }
  if (top !== (await realpath(folder)))
    throw new UserError(`${folder} lies in the repository ${top}.`, {
      id: 'init-below-repository',
      fix: `GitHub reads workflows in its root only: run "pakages init" in ${top}.`,
    })
  const { remote, ref, defaultBranch } = await checkoutFacts(git, folder)
  const at = remote === undefined ? undefined : repositoryOf(remote)
  const isGitHub = at !== undefined && GITHUB.test(new URL(at.serverUrl).hostname)
  return {
    git: true,
    branch: defaultBranch ?? ref?.replace(/^refs\/heads\//, ''),
    github: isGitHub ? at : undefined,
    elsewhere: remote === undefined || isGitHub ? undefined : (at?.serverUrl ?? 'another server'),
  }
}

/** GitHub itself, its data-resident servers, and servers of companies that say what they are. */
const GITHUB = /^github\.com$|\.ghe\.com$|(^|[.-])(github|ghe)([.-]|$)/

import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UserError, type PublishFrom, type Ports, type RunContext } from '@pakages/core'
import { checkoutFacts, topOf } from '../git/checkout.ts'
import { fetchBranch } from '../git/committed.ts'
import { isAncestor } from '../git/commits.ts'
import { gitOf, type Git } from '../git/git.ts'
import { repositoryOf } from '../git/references.ts'

/** What is known of the code that a job works on. */
export type CheckedOut =
  | { readonly kind: 'merged' }
  /** Nobody merged it, or nobody can tell. */
  | { readonly kind: 'foreign'; readonly why: string; readonly fix: string }

const MERGED: CheckedOut = { kind: 'merged' }

/** Events that anybody may cause, or that follow what anybody caused. */
const OF_ANYBODY: ReadonlySet<string> = new Set([
  'issue_comment',
  'issues',
  'discussion',
  'discussion_comment',
  'workflow_run',
])

const CHECK_OUT =
  'Let actions/checkout take what the run is for (no "ref", no "repository"), or a commit of the default branch with "fetch-depth: 0".'

/** Where it is looked, and who is asked. */
export interface CheckoutQuestion {
  /** A folder that recipes or settings are taken from. Absolute. */
  readonly folder: string
  readonly from: PublishFrom
  /** Asks the server where the checkout itself has no access. */
  readonly token: string | undefined
}

/**
 * Whether what is checked out in a folder is of the branch that the run is for: GitHub starts runs
 * of the default branch for comments and the like, and their jobs may check out what a stranger
 * proposes.
 */
export async function checkedOut(
  { folder, from, token }: CheckoutQuestion,
  ports: Pick<Ports, 'host' | 'processes' | 'signal'>,
): Promise<CheckedOut> {
  const { context } = ports.host
  const git = gitOf(ports)
  const top = await topIn(git, folder, context)
  if (typeof top !== 'string') return top
  const { commit: head, remote } = await checkoutFacts(git, top)
  const origin = remote === undefined ? undefined : repositoryOf(remote)?.repository
  const own = origin?.toLowerCase() === context.repository?.toLowerCase()
  if (head === context.commit && head !== undefined) return MERGED
  if (!own && !OF_ANYBODY.has(context.event)) return MERGED
  if (!own || head === undefined)
    return foreign(
      `${folder} holds ${short(head)} of ${origin ?? 'a repository whose origin is not known'}`,
    )
  const said = `${folder} holds ${short(head)}, and the run is for ${short(context.commit)}`
  return isOnOne(git, { top, head, refs: refsOf(context, from), token }, said)
}

/** The root of the checkout; an answer where there is none, or git cannot read it. */
async function topIn(
  git: Git,
  folder: string,
  { event }: RunContext,
): Promise<string | CheckedOut> {
  try {
    return await topOf(git, folder)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    git.signal.throwIfAborted()
    // Without git, actions/checkout lays out files alone, of whatever it was told.
    const unread = hasClone(folder) || (OF_ANYBODY.has(event) && holdsPackages(folder))
    return unread
      ? {
          kind: 'foreign',
          why: `nobody can tell what is checked out in ${folder}: ${error.message}`,
          fix: error.fix ?? CHECK_OUT,
        }
      : MERGED
  }
}

function hasClone(folder: string): boolean {
  if (existsSync(join(folder, '.git'))) return true
  return dirname(folder) !== folder && hasClone(dirname(folder))
}

const holdsPackages = (folder: string): boolean =>
  ['pakages.json', 'repo.yaml', 'spack_repo'].some((name) => existsSync(join(folder, name)))

/** The refs whose commits may be published in this run. */
function refsOf({ defaultBranch, ref, follows }: RunContext, from: PublishFrom): string[] {
  const branches = [follows?.branch, ...from.branches.filter((name) => !name.includes('*'))]
  return [
    ...new Set([
      defaultBranch === undefined ? 'HEAD' : `refs/heads/${defaultBranch}`,
      ...(ref?.startsWith('refs/heads/') ? [ref] : []),
      ...branches.flatMap((name) => (name === undefined ? [] : [`refs/heads/${name}`])),
    ]),
  ]
}

interface OnBranches {
  readonly top: string
  readonly head: string
  /** Full refs of `origin`, or `HEAD`. */
  readonly refs: readonly string[]
  readonly token: string | undefined
}

async function isOnOne(
  git: Git,
  { top, head, refs, token }: OnBranches,
  said: string,
): Promise<CheckedOut> {
  const failures: UserError[] = []
  for (const ref of refs)
    try {
      const tip = await fetchBranch(git, { checkout: top, remote: 'origin', ref, token })
      if (tip === head || (await isAncestor(git, top, head, tip))) return MERGED
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      git.signal.throwIfAborted()
      failures.push(error)
    }
  const names = refs.map((ref) => (ref === 'HEAD' ? 'the default branch' : ref.slice(11)))
  return failures.length === refs.length
    ? {
        kind: 'foreign',
        why: `${said}; ${failures[0]!.message}`,
        fix: failures[0]!.fix ?? CHECK_OUT,
      }
    : foreign(`${said}; it is not known to be on ${names.join(' or ')}`)
}

const short = (commit: string | undefined): string => commit?.slice(0, 10) ?? 'no known commit'

const foreign = (why: string): CheckedOut => ({ kind: 'foreign', why, fix: CHECK_OUT })

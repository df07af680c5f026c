import type { PermissionsSource } from './workflow-file.ts'

/** What a job's token may do, by scope: `read` or `write`. What is not named it may not. */
export type Permissions = Readonly<Record<string, string>>

const SCOPES = [
  'actions',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'id-token',
  'issues',
  'packages',
  'pages',
  'pull-requests',
  'security-events',
  'statuses',
]

/** What a token may do where a workflow says nothing: GitHub's restricted default. */
export const DEFAULT_PERMISSIONS: Permissions = { contents: 'read', packages: 'read' }

/** Reads `permissions`. */
export function permissionsOf(source: PermissionsSource): Permissions {
  if (typeof source === 'string')
    return Object.fromEntries(
      SCOPES.map((scope) => [scope, source === 'write-all' ? 'write' : 'read']),
    )
  return Object.fromEntries(Object.entries(source).filter(([, level]) => level !== 'none'))
}

/**
 * A called workflow may ask for no more than its caller has: GitHub does not start the run then.
 * @throws Error in GitHub's words.
 */
export function checkNested(job: string, asked: Permissions, caller: Permissions): void {
  const over = Object.entries(asked).filter(
    ([scope, level]) => RANK[level]! > RANK[caller[scope] ?? 'none']!,
  )
  if (over.length === 0) return
  const list = (which: (scope: string, level: string) => string): string =>
    over.map(([scope, level]) => `${scope}: ${which(scope, level)}`).join(', ')
  throw new Error(
    `The nested job '${job}' is requesting '${list((_, level) => level)}', but is only allowed '${list((scope) => caller[scope] ?? 'none')}'.`,
  )
}

const RANK: Readonly<Record<string, number>> = { none: 0, read: 1, write: 2 }

/** A run of a fork's pull request may read what it might have written, and has no identity. */
export const ofFork = (permissions: Permissions): Permissions =>
  Object.fromEntries(
    Object.entries(permissions)
      .filter(([scope]) => scope !== 'id-token')
      .map(([scope]) => [scope, 'read']),
  )

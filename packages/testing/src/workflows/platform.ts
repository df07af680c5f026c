import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ConcurrencyGroups } from './concurrency.ts'
import type { RunEvent } from './events.ts'
import type { Permissions } from './permissions.ts'
import type { ActionSource } from './step-actions.ts'
import { WorkflowRun } from './workflow-run.ts'

/** What a {@link Platform} stands on. */
export interface PlatformOptions {
  /** A folder of its own: work folders, artifacts and sites lie there. */
  readonly folder: string
  /** The git repository whose workflows run; events name commits of it. */
  readonly repository: string
  /** Such as `acme/packages`. */
  readonly name: string
  /** Where `uses:` finds actions and workflows of others. */
  readonly actions: ActionSource
  readonly secrets?: Readonly<Record<string, string>>
  readonly variables?: Readonly<Record<string, string>>
  /** What the machine of the runner has in its environment besides PATH and HOME. */
  readonly environment?: Readonly<Record<string, string>>
  /** Where GitHub's API answers; default `https://api.github.com`. */
  readonly api?: string
  /** Called with each line of each job's log, for who wants to look on. */
  readonly onLine?: (job: string, line: string) => void
}

/** What was attested: the predicate's kind, and digests by the names of files or images. */
export interface Attestation {
  readonly subjects: readonly { readonly name: string; readonly digest: string }[]
}

/**
 * What GitHub is to workflows: it runs them, keeps their artifacts, hands out tokens, lets groups
 * run one by one, and serves pages. Jobs run as processes on this machine, as a runner of one's own
 * has them.
 */
export class Platform {
  readonly options: PlatformOptions
  readonly groups = new ConcurrencyGroups()
  /** What each token that was handed out may do. */
  readonly tokens = new Map<string, Permissions>()
  /** Artifacts by run and name: folders. */
  readonly artifacts = new Map<string, string>()
  readonly attestations: Attestation[] = []
  /** What was found by code scanning, by the category of the upload: SARIF. */
  readonly codeScanning = new Map<string, unknown>()
  /** The folder of the pages that were deployed last. */
  site: string | undefined
  #runs = 0

  constructor(options: PlatformOptions) {
    this.options = options
    mkdirSync(options.folder, { recursive: true })
  }

  /**
   * Starts a workflow of the repository for an event. As on GitHub, the file is that of the event's
   * commit.
   * @param workflow Its path, such as `.github/workflows/packages.yml`.
   */
  start(workflow: string, event: RunEvent): WorkflowRun {
    return new WorkflowRun(this, workflow, event, String(++this.#runs + 1000))
  }

  /** A new token, as a job gets one. */
  token(permissions: Permissions): string {
    const token = `ghs_${randomUUID().replaceAll('-', '')}`
    this.tokens.set(token, permissions)
    return token
  }

  /** A new empty folder. */
  scratch(...names: readonly string[]): string {
    const folder = join(this.options.folder, ...names)
    mkdirSync(folder, { recursive: true })
    return folder
  }

  /** A file of the repository at a commit. */
  fileAt(commit: string, path: string): string {
    return execFileSync('git', ['show', `${commit}:${path}`], {
      cwd: this.options.repository,
      encoding: 'utf8',
    })
  }
}

import { join } from 'node:path'
import { writeFile } from 'node:fs/promises'
import { makeFolder } from './make-folder.ts'

/**
 * Where the steps of one job hand results to each other: `.pakages/` in the workspace unless the
 * input `work-dir` says otherwise.
 */
export interface WorkFolder {
  readonly root: string
  /** The concretized specs, as Spack writes them. */
  readonly lock: string
  /** `pakages.solution/1`: the lock with what it follows from. */
  readonly solution: string
  /** `pakages.build/1` */
  readonly buildReport: string
  /** `pakages.facts/1`: what the recipes say, recorded when they were at hand. */
  readonly facts: string
  /** `pakages.environment/1`: what the packages do to the environment of their users. */
  readonly environment: string
  /** The layout-3 build cache. */
  readonly cache: string
  readonly logs: string
  /** Packages that a registry would not take, laid as in a work folder: for the next attempt. */
  readonly unstaged: string
  /** The SBOM files; `sbom.json` (`pakages.sbom/1`) lies among them. */
  readonly sboms: string
  readonly sbomReport: string
  /** `pakages.plan/1` */
  readonly plan: string
  /** `pakages.scan/1` */
  readonly scan: string
  /** `pakages.push/1` */
  readonly pushReport: string
  /** `pakages.decision/1` */
  readonly decision: string
}

/** The paths below one work folder. */
export const workFolder = (root: string): WorkFolder => ({
  root,
  lock: join(root, 'spack.lock'),
  solution: join(root, 'solution.json'),
  buildReport: join(root, 'build.json'),
  facts: join(root, 'facts.json'),
  environment: join(root, 'environment.json'),
  cache: join(root, 'buildcache'),
  logs: join(root, 'logs'),
  unstaged: join(root, 'unstaged'),
  sboms: join(root, 'sbom'),
  sbomReport: join(root, 'sbom', 'sbom.json'),
  plan: join(root, 'plan.json'),
  scan: join(root, 'scan.json'),
  pushReport: join(root, 'push.json'),
  decision: join(root, 'decision.json'),
})

/**
 * Makes the folder, with a `.gitignore` of its own: what a build leaves must not turn up in `git
 * status`.
 */
export async function makeWorkFolder(root: string): Promise<WorkFolder> {
  await makeFolder(root)
  await writeFile(join(root, '.gitignore'), '*\n')
  return workFolder(root)
}

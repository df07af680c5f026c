import {
  solutionDocument,
  type Ports,
  type Registry,
  type Signer,
  type WorkFolder,
} from '@pakages/core'
import { attach, type Attached } from '@pakages/image'
import { SIGSTORE_BUNDLE } from '@pakages/model'
import { readSolution, writeSolution } from '@pakages/oci'
import { bundleAttachment, SOLUTION_PREDICATE, solutionStatement } from '@pakages/trust'
import { strangeRecipes } from './strange-recipes.ts'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'

/** Where a solution goes, and who signs it. */
export interface SolutionRequest {
  readonly registry: Registry
  readonly work: WorkFolder
  readonly signer: Signer | undefined
  /** Folders of recipes, as given. */
  readonly repository: readonly string[]
}

/**
 * Keeps the lock of this run in the registry under what it follows from, and signs it where somebody
 * signs, so that runs on other machines need not solve it again.
 * @returns The signature; nothing where there is no such lock, or it is there already.
 * @throws RegistryError when the registry refuses.
 */
export async function recordSolution(
  { registry, work, signer, repository: folders }: SolutionRequest,
  ports: Pick<Ports, 'host' | 'clock' | 'processes' | 'signal'>,
): Promise<readonly Attached[]> {
  const { host, clock } = ports
  const solution = await solutionIn(work)
  if (!solution) return []
  const others = await strangeRecipes(solution, folders, ports)
  if (others.length > 0) {
    host.warning(
      `The lock of this run is not kept for reuse: it says that it follows from recipes of ${others.join(', ')} that are not those that are checked out here.`,
    )
    return []
  }
  const before = await readSolution(registry, solution.key).catch(() => undefined)
  const same = before?.solution.lock === solution.lock
  if (
    same &&
    !(signer && (await registry.referrers(before.manifest, SIGSTORE_BUNDLE)).length === 0)
  )
    return []
  const { repository, serverUrl, commit } = host.context
  const source = { source: repository && `${serverUrl}/${repository}`, revision: commit }
  const manifest = await writeSolution(registry, solution, source, clock.now())
  if (!signer) return []
  const bundle = await signer.sign(solutionStatement(manifest, solution.key))
  return attach(registry, [manifest], bundleAttachment(bundle, SOLUTION_PREDICATE))
}

/** The solution of the lock that lies in the work folder now. */
async function solutionIn({ solution, lock }: WorkFolder) {
  if (!existsSync(solution) || !existsSync(lock)) return undefined
  const read = await solutionDocument.read(solution)
  return read.lock === (await readFile(lock, 'utf8')) ? read : undefined
}

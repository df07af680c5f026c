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
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'

/** Where a solution goes, and who signs it. */
export interface SolutionRequest {
  readonly registry: Registry
  readonly work: WorkFolder
  readonly signer: Signer | undefined
}

/**
 * Keeps the lock of this run in the registry under what it follows from, and signs it where somebody
 * signs, so that runs on other machines need not solve it again.
 * @returns The signature; nothing where there is no such lock, or it is there already.
 * @throws RegistryError when the registry refuses.
 */
export async function recordSolution(
  { registry, work, signer }: SolutionRequest,
  { host, clock }: Pick<Ports, 'host' | 'clock'>,
): Promise<readonly Attached[]> {
  const solution = await solutionIn(work)
  if (!solution) return []
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

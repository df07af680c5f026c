import type { Registry } from '@pakages/core'
import { RegistryError } from '@pakages/image'
import { label, type ConcreteDag } from '@pakages/model'
import { describedDag, type DescribedDag } from '@pakages/trust'
import type { Admission } from './gate.ts'
import type { InstallRun } from './run.ts'
import { selected } from './selected.ts'

/** What is wanted, and what the policy says of it; without a policy nothing is. */
export interface WantedSpecs {
  readonly dag: ConcreteDag
  readonly admission: Admission | undefined
}

/** What a run is to bring, chosen where specs say it, and decided on where there is a policy. */
export const wantedOf = async (run: InstallRun): Promise<WantedSpecs> =>
  run.lock ? admittedLock(run, run.lock) : admitted(run, await selected(run, run.specs))

/** Has the policy decide on the specs of a lock, which is the user's own. */
export const admittedLock = async (
  { gate }: InstallRun,
  dag: ConcreteDag,
): Promise<WantedSpecs> => ({
  dag,
  admission: await gate?.admit(dag),
})

/**
 * Has the policy decide on what was selected from the registry, as the images themselves describe
 * it. That an image holds what the list says, under the hash of what it says, needs no policy.
 * @throws RegistryError when an image holds another package than the registry's list says.
 */
export async function admitted(
  { gate, registry, ports: { host } }: InstallRun,
  dag: ConcreteDag,
): Promise<WantedSpecs> {
  const described = await describedDag(registry, dag)
  if (described.kind === 'contradicted')
    throw contradicted(
      described.reasons.map((reason) => `${registry.reference} says that it holds ${reason}.`),
    )
  if (!gate) {
    if (described.forged.length > 0) throw contradicted(described.forged)
    // What is not there yet has no description; the list's does until its tarball speaks for itself.
    const complete = dag.roots.every((root) => described.manifests.has(root))
    return { dag: complete ? described.dag : dag, admission: undefined }
  }
  const admission = await gate.admit(described.dag, described.manifests)
  host.debug(
    `The decision on ${admission.decision.specs.length} packages is in ${gate.decisionFile}.`,
  )
  if (admission.decision.verdict === 'trusted') requireDescribed(registry, described)
  return { dag: described.dag, admission }
}

/**
 * What was not there when it was asked what it needs, and is there now, would be installed without
 * what it needs. @throws RegistryError that names it.
 */
function requireDescribed(
  { reference }: Registry,
  { dag, manifests }: Extract<DescribedDag, { kind: 'described' }>,
): void {
  const root = dag.roots.find((hash) => !manifests.has(hash))
  if (root === undefined) return
  throw new RegistryError(
    'not-found',
    `${reference} did not give out ${label(dag.specs.get(root)!)} when it was asked for, and does so now.`,
    { id: 'registry-changed-meanwhile', fix: 'Run it again: what it needs was not read.' },
  )
}

const contradicted = (reasons: readonly string[]): RegistryError =>
  new RegistryError('malformed', reasons.join('\n'), {
    id: 'signed-package-contradicted',
    fix: 'Do not install it. Tell the maintainers of the registry; they can remove the tag, push the package anew and write the index again.',
  })

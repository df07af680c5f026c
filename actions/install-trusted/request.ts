import { UsageError, type Configuration, type Ports } from '@pakages/core'
import { boundsOf, type NamedBounds } from '@pakages/oci'
import type { Trust } from '@pakages/open'
import { resolveRequirements, type ResolveResult } from '../resolve-requirements/step.ts'
import type { InstallInputs } from './inputs.ts'
import { isResolving } from './trust.ts'

/** What requirements led to. */
export interface Resolved {
  readonly result: ResolveResult
  /** Exactly the chosen versions. */
  readonly specs: readonly string[]
}

/** Checks that there is one way to know what is wanted. @throws UsageError */
export function checkRequest(
  inputs: InstallInputs,
  configuration: Configuration | undefined,
): void {
  const bounds = boundsOf(inputs)
  const ways = [
    inputs.specs.length > 0,
    inputs.lock !== undefined,
    isResolving(inputs, configuration),
  ].filter(Boolean).length
  if (ways !== 1)
    throw new UsageError(
      'Give what to install: "specs", "lock" or "requires", and only one of them.',
      {
        id: 'inputs-contradict',
        fix: 'For example the spec "bar-tools@0.3", the path of a spack.lock, or the requirement "alpha>=1.2,<2".',
      },
    )
  if (isResolving(inputs, configuration) && inputs.index.length === 0)
    throw new UsageError('Requirements are resolved from a package index, and none is given.', {
      id: 'input-missing',
      fix: 'Give the address of the index, or its folder, in "index".',
    })
  if (bounds.named !== undefined && inputs.lock !== undefined)
    throw new UsageError('A lock says which binaries are meant, without a generation.', {
      id: 'inputs-contradict',
      fix: 'Leave "generation" and "as-of" out, or give "specs" instead of "lock".',
    })
  if (inputs.rollback) checkRollback(inputs, bounds)
  if (inputs.prune && !isResolving(inputs, configuration))
    throw new UsageError('"prune" is for versions that "requires" has chosen.', {
      id: 'inputs-contradict',
      fix: 'Give "requires", or leave "prune" out.',
    })
}

/** Going back is from what is installed to what was there before: nothing else says where to. */
function checkRollback({ specs, mode }: InstallInputs, { named }: NamedBounds): void {
  if (specs.length === 0 || named !== undefined || mode !== 'cache-only')
    throw new UsageError(
      '"rollback" goes with "specs" and "mode: cache-only", and with no other choice of a generation.',
      { id: 'inputs-contradict', fix: 'For example "pakages install --rollback bar-tools".' },
    )
}

/**
 * Chooses versions for requirements, as `resolve` does. @throws UserError that explains what
 * nothing fits.
 */
export async function resolveWanted(
  inputs: InstallInputs,
  ports: Ports,
  indexTrust: Trust | undefined,
): Promise<Resolved> {
  const config = inputs.config.length > 0 ? inputs.config : ['pakages.json']
  const result = await resolveRequirements(
    {
      requirements: inputs.requires,
      config,
      index: inputs.index,
      lock: inputs['package-lock'],
      allow: inputs.allow,
      unsigned: inputs['unsigned-index'],
      prune: inputs.prune,
      write: inputs.write,
    },
    ports,
    indexTrust,
  )
  const specs = result.chosen.map(({ offered }) => `${offered.name}@=${offered.version}`)
  ports.host.info(
    `The requirements led to ${specs.map((spec) => spec.replace('@=', '@')).join(', ')} (${inputs['package-lock']}).`,
  )
  const pruned = result.pruning.removed.map(({ name, version }) => `${name}@${version}`).join(', ')
  if (result.pruned !== 'no' && pruned !== '')
    ports.host.info(
      result.pruned === 'done'
        ? `Taken out of the lock: ${pruned}.`
        : `Nothing requires ${pruned} any more: "write" takes them out of the lock.`,
    )
  return { result, specs }
}

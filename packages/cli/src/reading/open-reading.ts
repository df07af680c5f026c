import {
  policyOf,
  cacheFolder,
  UsageError,
  type Parsed,
  type Ports,
  type Registry,
} from '@pakages/core'
import type { PackageIndexClient } from '@pakages/catalog'
import { open, type Trust } from '@pakages/open'
import { anchoredTrust } from '@pakages/open/anchored'
import { openTrusted } from '@pakages/open/trusted-index'
import { openWithLogin } from '@pakages/open/registry'
import { verifierOf, type ReviewsFound } from '@pakages/trust'
import type { readingInputs } from './reading-inputs.ts'

/** What a command reads from. */
export interface Reading {
  /** Undefined where neither input, configuration nor index names one. */
  readonly registry: Registry | undefined
  /** The index that was named; its signature was verified, unless signatures are passed over. */
  readonly index: PackageIndexClient | undefined
  /** Whose signatures count; undefined where there is no policy. */
  readonly trust: Trust | undefined
  /** The repository's own reviews, where there is a checkout. */
  readonly reviews: () => Promise<ReviewsFound>
  /** Where relative folders of imported indexes start. */
  readonly root: string
}

/**
 * Opens what a command reads from, and believes whom installing would believe.
 * @throws UsageError for more than one index. @throws UserError when the index is not to be
 * trusted.
 */
export async function openReading(
  inputs: Parsed<typeof readingInputs>,
  ports: Ports,
): Promise<Reading> {
  const [location, ...more] = inputs.index
  if (more.length > 0)
    throw new UsageError('One index is read at a time.', {
      id: 'inputs-contradict',
      fix: 'Give "index" once.',
    })
  const anchored = await anchoredTrust(inputs, ports)
  const named = { ...inputs, registry: inputs.registry ?? anchored?.registry }
  const opened = await open(named, ports, { required: inputs.config !== undefined })
  const trust =
    anchored ??
    (opened.configuration?.values.trust === undefined ? undefined : await opened.trust())
  const index =
    location === undefined
      ? undefined
      : await openIndexBy(location, anchored?.indexTrust ?? trust, inputs, ports)
  const registry =
    opened.registryIfAny() ??
    (index && openWithLogin((await index.packages()).registry, inputs, ports))
  const reviews = anchored ? nobodysReviews : opened.reviews
  return { registry, index, trust, reviews, root: opened.root }
}

const nobodysReviews = async (): Promise<ReviewsFound> => ({ reviews: [], unreadable: [] })

/** Without a policy nobody can say whose signature would count. */
function openIndexBy(
  location: string,
  trust: Trust | undefined,
  inputs: Parsed<typeof readingInputs>,
  ports: Ports,
): Promise<PackageIndexClient> {
  const nobody = policyOf(undefined, undefined)
  const by = trust ?? { policy: nobody, verifier: verifierOf(nobody, cacheFolder(ports.host.env)) }
  const unsigned = inputs['unsigned-index'] || trust === undefined
  if (trust === undefined && !inputs['unsigned-index'])
    ports.host.notice(
      'There is no policy, and no "trust": the signature of the index is not verified.',
    )
  return openTrusted(location, { ...by, unsigned, ports })
}

/** The registry of a command that needs one. @throws UsageError without. */
export function requireRegistry({ registry }: Reading): Registry {
  if (registry) return registry
  throw new UsageError('No registry is named.', {
    id: 'registry-not-named',
    fix: 'Give "registry" (oci://HOST/PATH, or oci-layout:FOLDER), or "index".',
  })
}

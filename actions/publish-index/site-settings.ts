import type { SiteSettings } from '@pakages/catalog'
import { pagesAddress, VERSION, type Configuration, type Ports, type Registry } from '@pakages/core'
import type { TrustPolicy } from '@pakages/model'
import { pemFingerprint } from '@pakages/trust'
import type { IndexInputs } from './inputs.ts'

/** What the settings of the site follow from. */
export interface SiteSurroundings {
  readonly inputs: IndexInputs
  readonly ports: Ports
  readonly configuration: Configuration | undefined
  readonly policy: TrustPolicy
  readonly registry: Registry
  /** Who signs, in words; undefined when nobody does. */
  readonly signer: string | undefined
  /** The same, as `install --trust` takes it. */
  readonly anchor: string | undefined
}

/** What is the same on every page: from the inputs, else the configuration, else the repository. */
export function siteSettings({
  inputs,
  ports,
  configuration,
  policy,
  registry,
  signer,
  anchor,
}: SiteSurroundings): SiteSettings {
  const { repository, serverUrl } = ports.host.context
  const { values } = configuration ?? {}
  const name = values?.name ?? repository?.split('/')[1] ?? 'packages'
  const url = inputs.url ?? pagesAddress(repository, serverUrl)
  return {
    title: inputs.title ?? name,
    mirror: name.replace(/[^A-Za-z0-9-]+/g, '-'),
    registry: registry.reference,
    generator: VERSION,
    ...saidOfItself(configuration),
    ...(repository !== undefined && { repository: `${serverUrl}/${repository}` }),
    ...(url !== undefined && { url: url.replace(/\/?$/, '/') }),
    ...(signer !== undefined && { signer }),
    ...(anchor !== undefined && { anchor }),
    policy: policyInWords(policy),
  }
}

/** How versions come to be approved, as the pages tell it. */
const policyInWords = (policy: TrustPolicy): SiteSettings['policy'] => ({
  quorum: policy.quorum,
  criteria: policy.criteria,
  licenses: policy.licenses,
  ...(policy.definitions && { definitions: policy.definitions }),
  ...(policy.publishers && {
    publishers: policy.publishers.map(({ user, key, packages, until }) => ({
      who: user ?? `the holder of the key ${pemFingerprint(key!).slice(0, 16)}`,
      packages,
      until,
    })),
  }),
  ...(policy.imports.length > 0 && { imports: policy.imports.map(({ url }) => url) }),
})

/** What the configuration says of the repository as a whole. */
function saidOfItself(
  configuration: Configuration | undefined,
): Pick<SiteSettings, 'description' | 'homepage' | 'maintainers'> {
  const { description, homepage, maintainers } = configuration?.values ?? {}
  return {
    ...(description !== undefined && { description }),
    ...(homepage !== undefined && { homepage }),
    ...(maintainers && { maintainers }),
  }
}

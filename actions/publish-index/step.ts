import { writeSite, type CatalogInput, type ServedIndex, type WrittenSite } from '@pakages/catalog'
import { counted, type Ports, type Signer } from '@pakages/core'
import { digestOf } from '@pakages/image'
import { open } from '@pakages/open'
import { requirePublishingHere } from '@pakages/repository'
import { indexStatement } from '@pakages/trust'
import { resolve } from 'node:path'
import { binariesInRegistry } from './binaries.ts'
import { catalogInput } from './catalog-input.ts'
import { indexBefore } from './index-before.ts'
import type { IndexInputs } from './inputs.ts'
import { anchorOf } from './published-trust.ts'
import { readingsBefore } from './readings-before.ts'
import { siteSettings } from './site-settings.ts'
import { vulnerabilityRecord } from './vulnerability-record.ts'

/** The site that was written, and what it was written from. */
export interface IndexWritten {
  /** Absolute. */
  readonly folder: string
  readonly site: WrittenSite
  readonly input: CatalogInput
  /** Who signed the checksums; undefined when nobody did. */
  readonly signer: string | undefined
  readonly seconds: number
}

/**
 * Reads the registry, the reviews and the recipes, and writes the site. @throws UserError when one
 * of them cannot be read.
 */
export async function publishIndex(inputs: IndexInputs, ports: Ports): Promise<IndexWritten> {
  const started = ports.clock.now()
  await requirePublishingHere('an index', inputs, ports)
  const { configuration, root, ...opened } = await open(inputs, ports)
  const registry = opened.registry()
  const around = {
    inputs,
    ports,
    configuration,
    root,
    registry,
    ownReviews: opened.reviews,
    ...(await opened.trust()),
  }
  const { policy, concurrency } = { ...around, ...inputs }
  const { signer } = await opened.signer()
  if (!signer)
    ports.host.warning(
      'Nobody signs this index: "install" and "resolve" refuse it by default. Give the job "id-token: write", or a key as "signing-key".',
    )
  const anchor = anchorOf(signer, ports)
  const site = siteSettings({ ...around, signer: signer?.identity, anchor })
  const published = await indexBefore(site.url, ports)
  const before = { ...around, signer, url: site.url, published }
  const found = await ports.host.group(`Reading ${registry.reference}`, async () =>
    binariesInRegistry({
      ...around,
      signers: policy.signers,
      concurrency,
      known: await readingsBefore(before),
    }),
  )
  const vulnerabilities = await vulnerabilityRecord(found, before)
  const input = await catalogInput(found, { site, signer, vulnerabilities }, around)
  const folder = resolve(ports.host.workspace, inputs.output)
  return {
    folder,
    site: await written(folder, input, { inputs, ports, published, signer }),
    input,
    signer: signer?.identity,
    seconds: (ports.clock.now() - started) / 1000,
  }
}

interface Writing {
  readonly inputs: IndexInputs
  readonly ports: Ports
  readonly published: ServedIndex | undefined
  readonly signer: Signer | undefined
}

async function written(
  folder: string,
  input: CatalogInput,
  { inputs, ports, published, signer }: Writing,
): Promise<WrittenSite> {
  const site = await ports.host.group(`Writing ${folder}`, () =>
    writeSite(folder, input, {
      fresh: inputs.fresh,
      published,
      signal: ports.signal,
      ...(signer && { sign: (bytes: Uint8Array) => sign(bytes, input, signer) }),
    }),
  )
  if (site.lost > 0)
    ports.host.warning(
      `${counted(site.lost, 'document')} that changed could not be kept for who reads the index before: reading one of them while the site changes may have to be repeated.`,
    )
  return site
}

/**
 * The checksums name when they were issued: an index that did not change keeps its date and is not
 * signed anew.
 */
async function sign(bytes: Uint8Array, input: CatalogInput, signer: Signer): Promise<string> {
  const { issued } = JSON.parse(Buffer.from(bytes).toString('utf8')) as { issued: string }
  const statement = indexStatement(
    { name: 'v2/checksums.json', digest: digestOf(bytes) },
    { issued, entries: input.packages.length },
  )
  return `${JSON.stringify(await signer.sign(statement))}\n`
}

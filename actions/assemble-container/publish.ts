import { VERSION, type Ports, type Registry } from '@pakages/core'
import { publishContainer, type PeopleTags, type PublishedContainer } from '@pakages/container'
import { attach, isAttached } from '@pakages/image'
import { hexOf, type Digest } from '@pakages/model'
import { open, type SignerChoice } from '@pakages/open'
import { openWithLogin } from '@pakages/open/registry'
import { signContainer, type JobFacts } from '@pakages/trust'
import type { AssembledImage } from './assembled.ts'
import type { ContainerInputs } from './inputs.ts'
import { imageLogin } from './logins.ts'
import type { ContainerRequest } from './request.ts'

/** An image where others find it. */
export interface PublishedImage extends PublishedContainer {
  /** Who signed it, or why nobody did. */
  readonly signing: ContainerSigning
}

/** Who signed, in words that complete "Signed by …", or why nobody did ("Not signed: …"). */
export type ContainerSigning =
  | { readonly kind: 'signed'; readonly by: string; readonly statements: number }
  | { readonly kind: 'not-signed'; readonly why: string }

/**
 * Publishes images: SBOMs and signatures are there before a tag leads to what they are about.
 * @returns undefined where nothing is to be published.
 */
export async function publishImages(
  images: readonly AssembledImage[],
  tags: PeopleTags,
  { image }: ContainerRequest,
  inputs: ContainerInputs,
  ports: Ports,
): Promise<PublishedImage | undefined> {
  if (image === undefined || inputs['dry-run']) return undefined
  const { host, signal } = ports
  const packages = images[0]!.chosen.run.registry.reference
  const login = imageLogin(inputs, packages, image.repository, ports)
  const registry = openWithLogin(image.repository, login, ports)
  // Before anything is published: a key that is no key must leave nothing unsigned behind.
  const choice = await signerOf(inputs, ports)
  let signing: ContainerSigning = { kind: 'not-signed', why: 'why' in choice ? choice.why : '' }
  const published = await host.group(`Publishing to ${image.repository}`, () =>
    publishContainer({
      registry,
      images: images.map((one) => one.image),
      tags: tags.own,
      floating: tags.floating,
      signal,
      onBlob: ({ digest, outcome }, done, total) =>
        host.progress({ subject: digest.slice(0, 19), outcome, done, total }),
      beforeTags: async (digest, isThere) => {
        for (const one of images) await attachSboms(registry, one, isThere)
        if (choice.signer) signing = await sign(registry, images, digest, choice, ports)
      },
    }),
  )
  return { ...published, signing }
}

async function signerOf(inputs: ContainerInputs, ports: Ports): Promise<SignerChoice> {
  const [config] = inputs.config
  const opened = await open({ ...inputs, config }, ports)
  return opened.signer(inputs.token)
}

/** @param isThere Whether they may hang there already: then that is looked at first. */
async function attachSboms(
  registry: Registry,
  { image, contents }: AssembledImage,
  isThere: boolean,
): Promise<void> {
  const { digest } = image.descriptor
  for (const { mediaType, bytes, name } of contents.sboms) {
    const attachment = { artifactType: mediaType, bytes, title: name }
    if (!isThere || !(await isAttached(registry, digest, attachment)))
      await attach(registry, [digest], attachment)
  }
}

async function sign(
  registry: Registry,
  images: readonly AssembledImage[],
  digest: Digest,
  { signer }: SignerChoice & { readonly signer: object },
  ports: Ports,
): Promise<ContainerSigning> {
  const { host, clock } = ports
  const facts: JobFacts = {
    context: host.context,
    env: host.env,
    builder: (await ports.jobIdentity())?.workflowRef,
    made: images.flatMap(madeOf),
    version: { pakages: VERSION },
    finished: new Date(clock.now()).toISOString(),
  }
  const attached = await signContainer({
    registry,
    signer,
    name: registry.reference,
    digest,
    images: images.map(({ image, contents }) => ({
      digest: image.descriptor.digest,
      sboms: contents.sboms,
    })),
    facts,
  })
  return { kind: 'signed', by: signer.identity, statements: attached.length }
}

/** The base and each package, by the digests that they were taken by. */
function madeOf({ base, chosen }: AssembledImage): JobFacts['made'] {
  const from = chosen.run.registry.reference
  return [
    ...(base.digest
      ? [
          {
            uri: base.name,
            digest: { sha256: hexOf(base.digest) },
            annotations: { role: 'base' },
          },
        ]
      : []),
    ...chosen.packages.map(({ image }) => ({
      uri: `${from}:${image.tag}`,
      digest: { sha256: hexOf(image.digest) },
      annotations: { role: 'package' },
    })),
  ]
}

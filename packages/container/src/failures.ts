import type { ExplainedIds, Explanations } from '@pakages/model'

/** What is told of the failures of images to run and of their bases. */
export const containerFailures = {
  'base-not-found': {
    means:
      'The base of the image is not there, or is not given out without a login: registries answer the same for both.',
    next: 'Check its name, `oci://HOST/PATH:TAG`. Of a private one give `base-username` and `base-password`.',
  },
  'base-platform-unfit': {
    means: 'The base is not there for the platform that the packages are for.',
    next: 'Choose another base, or packages for a platform that it has.',
  },
  'base-incomplete': {
    means: 'The base lists a platform that is not in the registry: it was copied in part.',
    next: 'Copy it anew, with all of its platforms or with one alone.',
  },
  'base-not-an-image': {
    means:
      'What is named as base is no image to run: an artifact of another kind, or one that contradicts itself.',
    next: 'Name an image of an operating system, such as `debian:12-slim`.',
  },
  'base-layer-kind-unknown': {
    means:
      'A layer of the base is of a kind that is not known, or that may not be given on, as those of Windows.',
    next: 'Name a base whose layers are tarballs: plain, with gzip or with zstd.',
  },
  'base-layer-unreadable': {
    means:
      'A layer of the base cannot be read as all programs would read it, or unpacks to something else than its config says.',
    next: 'Copy the base anew, have its layers packed anew (`docker build`, `buildah`), or use another.',
  },
  'base-too-large': {
    means:
      'The base has more files, folders or bytes than images have. It may be made to fill disks.',
    next: 'Use a base from a source that you trust, and a smaller one.',
  },
  'base-link-in-the-way': {
    means:
      'The base has a link or a file where packages are to be laid, so that they would take its place, or land elsewhere.',
    next: 'Take `layers: short` with another `prefix`, or another base.',
  },
  'node-too-old': {
    means: 'The base is packed by zstd, which this Node.js does not read.',
    next: 'Use Node.js 22.15 or newer.',
  },
  'image-archive-unreadable': {
    means: 'The file is no image as `docker save`, `skopeo` or `pakages container` write it.',
    next: 'Write it anew, or name the image in its registry.',
  },
  'layer-path-twice': {
    means: 'Two packages bring a file of one path, and a layer can hold only one.',
    next: 'Leave one of them out, or take the layers of the registry as they are: `layers: cache`.',
  },
} as const satisfies Explanations

declare global {
  interface ExplainedFailures extends ExplainedIds<typeof containerFailures> {}
}

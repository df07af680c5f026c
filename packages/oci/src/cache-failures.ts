import type { ExplainedIds, Explanations } from '@pakages/model'

/** What is told of the failures of what a registry or a folder holds: caches, generations, releases. */
export const cacheFailures = {
  'build-cache-missing': {
    means: 'The folder holds no build cache: there is no `v3/manifests` in it.',
    next: 'Run `build` first, in the same job, or name the folder that has it.',
  },
  'build-cache-old': {
    means: 'The build cache was written by Spack 0.23 or older, whose layout is another.',
    next: 'Convert it with `spack buildcache migrate`, or build again.',
  },
  'build-cache-damaged': {
    means:
      'A file of the build cache is not what its manifest says. A full disk or a run that was killed may have left it so.',
    next: 'Delete the folder and build again, or push the package into it anew with `spack buildcache push --force`.',
  },
  'binary-not-in-cache': {
    means:
      'The registry has no binary of what was asked for: never pushed, pushed with other variants, or elsewhere.',
    next: '`pakages info NAME` lists what there is, with variants and targets. Ask for one of these, or build and push what you need.',
  },
  'binary-not-in-generation': {
    means: 'The generation that was asked for does not hold it, though the registry may.',
    next: '`pakages generations NAME` lists those that do. Without `generation` and `as-of` all are looked at.',
  },
  'binary-for-other-machine': {
    means:
      'There are binaries of it, and none runs here: they are for another processor, system or a newer libc.',
    next: 'Have it built for this machine (`targets` of `pakages.json`), or install in a container of the system that it was built on.',
  },
  'generation-missing': {
    means: 'The registry has no such generation or release. Each push is recorded as one.',
    next: '`pakages generations` lists them. Check the registry, too.',
  },
  'generation-unreadable': {
    means: 'A tag of generations holds something else, or is damaged.',
    next: 'Name an older generation by its number for now. Look who pushed the tag, and delete it by hand when it is not yours.',
  },
  'generation-not-counted': {
    means:
      'A generation is there, and does not count: it is not signed by those who may, or contradicts what is known. What depends on it would be wrong, so that nothing is done.',
    next: 'The message says why it does not count. If it is none of yours, delete its tag, and look who may write to the registry.',
  },
  'generation-not-recorded': {
    means:
      'What was pushed could not be recorded as a generation, since other pushes kept taking the number.',
    next: 'Run it again: what was uploaded is kept. Let one job push at a time (`concurrency`).',
  },
  'generation-number-taken': {
    means:
      'Somebody made a tag with the highest number that there is, so that no later push can be recorded.',
    next: 'Delete that tag: the message names it. Then look who may write to the registry.',
  },
  'cache-index-not-written': {
    means:
      'The list of the packages in the registry, which Spack reads, could not be brought up to date. The packages themselves are there.',
    next: 'Let one job write it (`update-index: false` in the others), and run it again.',
  },
  'stored-image-malformed': {
    means: 'Under a tag that Pakages writes lies something else: another image, or a damaged one.',
    next: 'Remove the tag, and let the job that writes it run again. If it was not damaged by accident, look who may write there.',
  },
  'image-of-other-package': {
    means: 'Under the tag of a package lies another package.',
    next: 'Do not install it. Remove the tag, push the right one anew, and look who may write to the registry.',
  },
  'layout-unusable': {
    means: 'The folder is no OCI image layout of version 1.0.0.',
    next: 'Name an empty folder, or one that was written as such a layout.',
  },
  'layout-not-writable': {
    means: 'The folder of the layout cannot be written.',
    next: 'Check that it is a folder, that it may be written, and that the disk is not full.',
  },
  'layout-incomplete': {
    means: 'The layout lists a blob that is not in it. It was copied in part, or cleaned up.',
    next: 'Push the package again, or copy the image anew with all of its platforms.',
  },
  'release-unreadable': {
    means:
      'A release stands for a generation that cannot be read or does not count. Nobody knows what was frozen for it, so that nothing is deleted.',
    next: 'Lead its tag to its own generation again, which the assets of the release name, or delete the tag.',
  },
  'release-already-frozen': {
    means:
      'A release of that name stands for another generation. Releases are not moved, since people rely on them.',
    next: 'Take another name, or give the generation that it stands for.',
  },
  'gpgv-missing': {
    means:
      'Public caches of Spack are signed with GnuPG, and the program that verifies it is not here.',
    next: 'Install `gpgv`, or take `public-caches` away.',
  },
  'public-cache-unreadable': {
    means:
      'A public cache cannot be read: its address is not right, its server is down, or it is no cache of Spack 1.0 or newer.',
    next: 'Give the address that `spack mirror add` is given: it has `v3/layout.json` below it. Try it with `curl -I`.',
  },
  'public-cache-index-malformed': {
    means: 'The list of a public cache cannot be used.',
    next: 'Whoever keeps that cache writes it anew with `spack buildcache update-index`. Until then take it out of `public-caches`.',
  },
  'public-cache-key-missing': {
    means:
      'The key whose signatures are to count is not where it is looked for, in the cache or as a file.',
    next: 'Check the 40 hex digits of the fingerprint, or give the public key as a file.',
  },
} as const satisfies Explanations

declare global {
  interface ExplainedFailures extends ExplainedIds<typeof cacheFailures> {}
}

import type { ExplainedIds, Explanations } from '@pakages/model'

/** What is told of the failures of a package index, written or read. */
export const catalogFailures = {
  'index-not-found': {
    means: 'There is no index at the address: it has no list of checksums, which `index` writes.',
    next: 'Give the address that the pages are under, with its path. After the first publish, pages of GitHub take some minutes.',
  },
  'index-not-json': {
    means:
      'A file of the index is not JSON. Mostly the address leads to a page for people, or to a login.',
    next: 'Open the address that the message names in a browser. Give the address of the index itself, not that of one of its pages.',
  },
  'index-incomplete': {
    means: 'The index does not list its packages. Its publishing may have been cut off.',
    next: 'Have it published anew.',
  },
  'index-file-unlike-checksum': {
    means:
      'A file of the index is gone, or is not what the signed list says. The index may have been published anew while it was read, or somebody changed a file.',
    next: 'Run it again. If it stays so, tell the maintainers, and do not install from it.',
  },
  'index-file-misplaced': {
    means: 'A file of the index describes another package than the one whose place it is in.',
    next: 'Have the index written anew, and tell its maintainers: nothing that they use writes that.',
  },
  'index-expired': {
    means:
      'The index says until when it holds, and that is over. An expired index may hide what was removed since.',
    next: 'Check the clock of this machine. Maintainers: let a scheduled workflow run `index`, at least each week.',
  },
  'index-version-impossible': {
    means:
      'The number of the index is beyond what any index of today has. Who takes such a number keeps later ones from being taken.',
    next: 'Check the clock of this machine, and tell who publishes the index: its key may be in wrong hands.',
  },
  'index-undated': {
    means: 'The index does not say when it was issued, so that nobody can tell old from new.',
    next: 'Have it written anew by `index`.',
  },
  'index-older-than-seen': {
    means:
      'A newer index was seen from here before. An old one is validly signed too, and hides what was removed since.',
    next: 'Try again later: caches of web servers lag for minutes. If it stays so, ask the maintainers.',
  },
  'index-name-twice': {
    means:
      'Two recipe repositories bring a package of one name, or a package has a version twice. One page cannot be both.',
    next: 'Rename one of them, or leave one repository out.',
  },
  'index-foreign-file': {
    means:
      'Where the index is to write a file lies one that no earlier index wrote. It is not overwritten.',
    next: 'Give the index a folder of its own, or remove the file.',
  },
  'file-unlike-digest': {
    means: 'A file that `pakages.json` names with its digest has another content.',
    next: 'If the change is right, correct the digest; else bring the file back.',
  },
} as const satisfies Explanations

declare global {
  interface ExplainedFailures extends ExplainedIds<typeof catalogFailures> {}
}

import type { KnownCauses } from './known-cause.ts'

/** What goes wrong while sources are downloaded. The more telling ones come first. */
export const FETCHING = {
  'spack-checksum-mismatch': {
    text: /ChecksumError: (\w+) checksum failed for (?:[^\s/]*\/)*([^\s/]+)/,
    cause: 'The downloaded file $2 is not the one that the recipe describes: its $1 differs.',
    fix: 'If upstream published the file anew, look at what changed, then put the new checksum into the recipe ("spack checksum NAME"). If not, do not use the file.',
  },
  'spack-patch-checksum-mismatch': {
    text: /sha256 of (?:patch )?(\S+) [^\n]*(?:does not match|failed)/i,
    cause: 'A patch ($1) is not the one that the recipe describes.',
    fix: "Put the patch's sha256 into the recipe after looking at what changed.",
  },
  'spack-source-host-down': {
    text: /All fetchers failed for (\S+)\s[\s\S]{0,4000}?(Connection refused|timed out|Name or service not known|Temporary failure in name resolution|Network is unreachable)/,
    cause: 'The source cannot be downloaded: its server does not answer ($2).',
    fix: 'Try again later, or give the inputs "source-mirror" of push and build a registry: archives that a build fetched are kept there.',
  },
  'spack-source-missing': {
    text: /All fetchers failed for (\S+)/,
    cause: 'The source is at none of the addresses that the recipe names.',
    fix: 'Correct "url" or "version" in the recipe; Spack lists the addresses that it tried.',
  },
} as const satisfies KnownCauses

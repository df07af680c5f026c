/**
 * The states of a version, from the most to the least preferred: quorum of auditors reached; review asked for; nobody
 * asked; an auditor said no; found unsafe, with its binaries gone and only a tombstone left.
 */
export const STATES = ['approved', 'pending', 'unreviewed', 'rejected', 'removed'] as const

/** See {@link STATES}. */
export type VersionState = (typeof STATES)[number]

/** 0 for the most preferred state. */
export const rankOf = (state: VersionState): number => STATES.indexOf(state)

import type { VersionState } from '@pakages/model'

/** The states of a version from the most to the least preferred. */
export const STATES = [
  'approved',
  'pending',
  'unreviewed',
  'rejected',
  'removed',
] as const satisfies readonly VersionState[]

/** 0 for the most preferred state. */
export const rankOf = (state: VersionState): number => STATES.indexOf(state)

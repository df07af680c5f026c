import { defineDocument } from '@pakages/core'
import { z } from 'zod'
import { STATES } from './state.ts'

const count = z.int().nonnegative()

/** A version that waits for a review. */
const waiting = z.object({
  name: z.string(),
  version: z.string(),
  state: z.enum(STATES),
  /** Since when somebody asked, else when its first binary was built; RFC 3339. */
  since: z.string().exactOptional(),
  /** How many other packages need it. */
  dependents: count,
  /** Binaries of an approved version that no approval holds for. */
  uncovered: count,
  /** What an approval needs, a sentence each. */
  missing: z.array(z.string()).readonly(),
  /** Auditors who reviewed another version of the package. */
  knownTo: z.array(z.string()).readonly(),
  /** The auditors who may review it, users and teams. */
  waitsFor: z.array(z.string()).readonly(),
})

/** What somebody did as an auditor. */
const auditor = z.object({
  /** A login, or a team. */
  name: z.string(),
  /** The index of somebody else whose auditor it is. */
  from: z.string().exactOptional(),
  /** Whether the policy names them today. */
  named: z.boolean(),
  approved: count,
  rejected: count,
  unsafe: count,
  /** How many of these count. */
  counted: count,
  packages: count,
  /** When they last said something, RFC 3339. */
  last: z.string().exactOptional(),
  /** How many versions wait for them. */
  waiting: count,
})

const reviewingType = z.object({
  /** How many versions there are of each state; those that there are none of are left out. */
  states: z.partialRecord(z.enum(STATES), count),
  /** What waits for a review, what waits longest first. */
  queue: z.array(waiting).readonly(),
  /** Who most versions wait for does not come first: by name, our own before others. */
  auditors: z.array(auditor).readonly(),
})

/** `v2/reviewing.json`: what waits for a review, who reviews, and how much is reviewed. */
export const reviewingDocument = defineDocument('pakages.reviewing/1', 'index', reviewingType)

/** A version that waits for a review. */
export type WaitingVersion = z.infer<typeof waiting>
/** What somebody did as an auditor. */
export type AuditorRecord = z.infer<typeof auditor>
/** See {@link reviewingDocument}. */
export type Reviewing = z.infer<typeof reviewingType>

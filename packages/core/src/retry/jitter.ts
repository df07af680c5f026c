// All randomness of waiting is here, so that clients that were stopped together do not come back
// together: https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/

/** From 0 to 1. */
export type Random = () => number

/** Between half and the whole of a time ("equal jitter"), for one who waits for a server. */
export const equalJitter = (milliseconds: number, random: Random = Math.random): number =>
  milliseconds / 2 + (random() * milliseconds) / 2

/** Between nothing and the whole of a time ("full jitter"), for one among several writers. */
export const fullJitter = (milliseconds: number, random: Random = Math.random): number =>
  random() * milliseconds

/** The wait before try `number + 1`, without jitter: `base`, doubled each time, at most `longest`. */
export const doubling = (number: number, base: number, longest: number): number =>
  Math.min(longest, base * 2 ** (number - 1))

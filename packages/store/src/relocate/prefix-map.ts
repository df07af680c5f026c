/** An old prefix and the one that takes its place, as bytes: paths need not be UTF-8. */
export interface PrefixPair {
  readonly from: Buffer
  readonly to: Buffer
}

type Path = string | Uint8Array

/** Above so many different beginnings of prefixes, what they have in common is looked for. */
const MOST_NEEDLES = 3
/** What is looked for is at least so long: `/` alone stands everywhere. */
const SHORTEST_NEEDLE = 4
const SLASH = 0x2f

/**
 * Where everything that a package names was, and where it is now: what Spack calls
 * `prefix_to_prefix`.
 *
 * Where several prefixes fit, the longest counts. Spack takes them in the order of its dictionary,
 * with the install root last, which gives the same unless the prefix of one package is the
 * beginning of another's (`hdf5` and `hdf5-blosc` in a layout without hashes).
 */
export class PrefixMap {
  /** Longest first; pairs that change nothing are not among them, as in Spack. */
  readonly pairs: readonly PrefixPair[]
  /** Bytes of the longest prefix that is replaced; 0 when nothing is. */
  readonly longest: number
  readonly #needles: readonly Buffer[]
  /** In the order of bytes, each with the longest other one that it begins with. */
  readonly #sorted: readonly Candidate[]

  private constructor(pairs: readonly PrefixPair[]) {
    this.pairs = pairs
    this.longest = pairs[0]?.from.length ?? 0
    this.#needles = needlesOf(pairs.map(({ from }) => from))
    this.#sorted = candidatesOf(pairs)
  }

  /**
   * The map of these pairs; of two with the same old prefix the last counts. Text is taken as UTF-8.
   * @throws RangeError for a path that is not absolute: an empty one would be found everywhere.
   */
  static from(pairs: Iterable<readonly [from: Path, to: Path]>): PrefixMap {
    const known = new Map<string, PrefixPair>()
    for (const [from, to] of pairs) {
      const pair = { from: Buffer.from(from), to: Buffer.from(to) }
      if (pair.from[0] !== SLASH || pair.to[0] !== SLASH)
        throw new RangeError('A prefix is an absolute path.')
      known.set(pair.from.toString('latin1'), pair)
    }
    const changing = [...known.values()].filter(({ from, to }) => !from.equals(to))
    return new PrefixMap(changing.sort((one, other) => other.from.length - one.from.length))
  }

  /** Whether nothing has to be rewritten. */
  get isEmpty(): boolean {
    return this.pairs.length === 0
  }

  /** The pair whose old prefix stands at a place, found as fast among a thousand as among ten. */
  at(bytes: Buffer, place: number): PrefixPair | undefined {
    const end = Math.min(place + this.longest, bytes.length)
    const comesBefore = ({ pair: { from } }: Candidate): boolean =>
      bytes.compare(from, 0, from.length, place, end) < 0
    let [low, high] = [0, this.#sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (comesBefore(this.#sorted[middle]!)) high = middle
      else low = middle + 1
    }
    // Whatever these bytes begin with, the last prefix that is not beyond them begins with as well.
    let candidate = this.#sorted[low - 1]
    while (candidate && !stands(candidate.pair.from, bytes, place)) candidate = candidate.shorter
    return candidate?.pair
  }

  /** A path with its prefix replaced, when it begins with one; else the same buffer. */
  replaceStart(path: Buffer): Buffer {
    const pair = this.at(path, 0)
    return pair ? Buffer.concat([pair.to, path.subarray(pair.from.length)]) : path
  }

  /** A search through bytes for the places where a prefix may stand. */
  search(bytes: Buffer): PrefixSearch {
    return new PrefixSearch(bytes, this.#needles)
  }
}

/**
 * Finds places in order. What it looks for are a few strings that all prefixes begin with, so that
 * it runs as fast as memory is read: not every place that it finds holds a prefix.
 */
class PrefixSearch {
  readonly #bytes: Buffer
  readonly #needles: readonly Buffer[]
  readonly #next: number[]

  constructor(bytes: Buffer, needles: readonly Buffer[]) {
    this.#bytes = bytes
    this.#needles = needles
    this.#next = needles.map(() => -1)
  }

  /** The first place at or after one; undefined when there is none. Only ever goes forward. */
  from(place: number): number | undefined {
    let best = Infinity
    for (const [index, needle] of this.#needles.entries()) {
      if (this.#next[index]! < place) {
        const found = this.#bytes.indexOf(needle, place)
        this.#next[index] = found < 0 ? Infinity : found
      }
      best = Math.min(best, this.#next[index]!)
    }
    return best === Infinity ? undefined : best
  }
}

interface Candidate {
  readonly pair: PrefixPair
  /** The longest other prefix that this one begins with. */
  readonly shorter: Candidate | undefined
}

function candidatesOf(pairs: readonly PrefixPair[]): readonly Candidate[] {
  const candidates: Candidate[] = []
  for (const pair of pairs.toSorted((one, other) => one.from.compare(other.from))) {
    let shorter = candidates.at(-1)
    while (shorter && !begins(pair.from, shorter.pair.from)) shorter = shorter.shorter
    candidates.push({ pair, shorter })
  }
  return candidates
}

const stands = (prefix: Buffer, bytes: Buffer, place: number): boolean =>
  place + prefix.length <= bytes.length &&
  bytes.compare(prefix, 0, prefix.length, place, place + prefix.length) === 0

/** The fewest strings of which each prefix begins with one, none of them too short to be rare. */
function needlesOf(prefixes: readonly Buffer[]): readonly Buffer[] {
  const needles: Buffer[] = []
  for (const prefix of prefixes.toSorted((one, other) => one.length - other.length))
    if (!needles.some((needle) => begins(prefix, needle))) needles.push(prefix)
  if (needles.length <= MOST_NEEDLES) return needles
  const common = needles.reduce(commonStart)
  return common.length < SHORTEST_NEEDLE ? needles : [common]
}

const begins = (bytes: Buffer, start: Buffer): boolean =>
  bytes.subarray(0, start.length).equals(start)

function commonStart(one: Buffer, other: Buffer): Buffer {
  const differs = one.findIndex((byte, index) => byte !== other[index])
  return differs < 0 ? one : one.subarray(0, differs)
}

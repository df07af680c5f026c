/** One job of a matrix: its values by name. */
export type Combination = Readonly<Record<string, unknown>>

/** `strategy` once its expressions are evaluated. */
export interface Strategy {
  readonly combinations: readonly Combination[]
  /** Whether one that fails ends the others. */
  readonly failFast: boolean
  /** How many run at the same time. */
  readonly maxParallel: number
}

/** GitHub refuses a matrix with more jobs. */
const MOST = 256

/**
 * Spreads `strategy` into its jobs, as
 * https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
 * says.
 * @param source Evaluated; undefined for a job without a matrix, which has one combination.
 * @throws Error for an empty matrix and for one with more than 256 jobs, as GitHub does.
 */
export function strategyOf(source: unknown): Strategy {
  const strategy = (source ?? {}) as Record<string, unknown>
  const matrix = strategy['matrix'] as Record<string, unknown> | undefined
  const combinations = matrix === undefined ? [{}] : combinationsOf(matrix)
  if (combinations.length === 0) throw new Error('Matrix vector does not contain any values')
  if (combinations.length > MOST)
    throw new Error(`The matrix has ${combinations.length} jobs; at most ${MOST} are allowed.`)
  return {
    combinations,
    failFast: strategy['fail-fast'] !== false && strategy['fail-fast'] !== 'false',
    maxParallel: Number(strategy['max-parallel'] ?? combinations.length),
  }
}

function combinationsOf(matrix: Record<string, unknown>): Combination[] {
  const { include = [], exclude = [], ...vectors } = matrix
  if (typeof include === 'string' || typeof exclude === 'string')
    throw new Error('"include" and "exclude" of a matrix are lists.')
  for (const [name, values] of Object.entries(vectors))
    if (!Array.isArray(values) || values.length === 0)
      throw new Error(`Matrix vector '${name}' does not contain any values`)
  const product = Object.entries(vectors as Record<string, unknown[]>).reduce<Combination[]>(
    (found, [name, values]) =>
      found.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
    [{}],
  )
  const kept = product.filter(
    (one) => !(exclude as Combination[]).some((left) => agrees(one, left, Object.keys(left))),
  )
  return included(
    Object.keys(vectors).length === 0 ? [] : kept,
    include as Combination[],
    Object.keys(vectors),
  )
}

/** An entry of `include` goes to the combinations whose own values it does not change, else it is a job. */
function included(
  combinations: readonly Combination[],
  include: readonly Combination[],
  names: readonly string[],
): Combination[] {
  const extended = combinations.map((one) => ({ ...one }))
  const added: Combination[] = []
  for (const entry of include) {
    const own = names.filter((name) => Object.hasOwn(entry, name))
    const fitting = extended.filter((one) => agrees(one, entry, own))
    if (fitting.length === 0) added.push(entry)
    for (const one of fitting) Object.assign(one, entry)
  }
  return [...extended, ...added]
}

const agrees = (one: Combination, other: Combination, names: readonly string[]): boolean =>
  names.every((name) => JSON.stringify(one[name]) === JSON.stringify(other[name]))

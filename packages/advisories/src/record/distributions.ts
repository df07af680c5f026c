import { firstIssue } from '@pakages/model'
import { z } from 'zod'
import { identityKey, nameOf } from '../identity/identity.ts'
import { withoutRevision } from '../order/order.ts'
import { plainId } from './ids.ts'
import { shortened, type AdvisoryEntry, type DatabaseItem } from './entry.ts'
import { streamOf } from './stream.ts'

const word = z.string().max(300)

const secdb = z.looseObject({
  packages: z
    .array(
      z.looseObject({
        pkg: z.looseObject({
          name: word,
          secfixes: z.record(word, z.array(word).max(10_000).nullable()).nullish(),
        }),
      }),
    )
    .max(1_000_000),
})

/**
 * Reads Alpine's and Wolfi's `secdb`: for each package, which vulnerabilities which of its versions
 * fixed first. Below `0` stands what never concerned the package.
 */
export function readSecdb(json: unknown, source: string): DatabaseItem[] {
  const read = secdb.safeParse(json)
  if (!read.success)
    return [{ kind: 'refused', id: source, why: `it is no secdb: ${firstIssue(read.error)}` }]
  return read.data.packages.flatMap(({ pkg }) =>
    Object.entries(pkg.secfixes ?? {}).flatMap(([version, ids]) =>
      (ids ?? []).flatMap((text) => {
        const [id = '', ...aliases] = text.split(/\s+/)
        return id === '' ? [] : itemOf(pkg.name, { id, aliases, source, fixed: version })
      }),
    ),
  )
}

interface Fix {
  readonly id: string
  readonly aliases: readonly string[]
  readonly source: string
  /** The version of the package; `0`: it never was affected; undefined: there is no fix yet. */
  readonly fixed?: string
  readonly dismissed?: string
  /** The package in which it was found, as it was judged to be. */
  readonly foundIn?: string
  readonly modified?: string
}

/** For the package, and for what it is a line of versions of. */
function itemOf(pkg: string, fix: Fix): DatabaseItem[] {
  const stream = streamOf(pkg, fix.fixed === '0' ? undefined : fix.fixed)
  return [
    ...namedItem(pkg, fix),
    ...(stream === undefined ? [] : namedItem(stream.of, fix, stream.stream)),
  ]
}

function namedItem(
  pkg: string,
  { id, aliases, source, fixed, foundIn, dismissed, modified }: Fix,
  stream?: string,
): DatabaseItem[] {
  const name = nameOf('distribution', pkg)
  if (name === undefined) return []
  // Found in the very package that fixed it: with a patch, an alarm was closed and nothing mended.
  const contradicts = fixed !== undefined && fixed === foundIn && !fixed.endsWith('-r0')
  const never = fixed === '0' ? 'the distribution says that it never was affected' : dismissed
  const entry: AdvisoryEntry = {
    key: identityKey({ kind: 'distribution', name }),
    id: plainId(id),
    aliases: aliases.map(plainId),
    summary: '',
    severity: { level: 'unknown' },
    ...(modified !== undefined && { modified }),
    source,
    affected: {
      ranges: [
        {
          order: 'distribution',
          events: [{ introduced: '0' }, ...(fixed === undefined ? [] : [{ fixed }])],
          certainty: 'likely',
          patched: 'possible',
          ...(stream !== undefined && { stream }),
          ...(foundIn !== undefined && { foundIn: withoutRevision(foundIn) }),
          ...(contradicts && { certainty: 'possible' }),
        },
      ],
      ...(fixed === undefined && { open: true }),
    },
    ...(never !== undefined && { dismissed: never }),
  }
  return [{ kind: 'entry', entry }]
}

const advisories = z.looseObject({
  'schema-version': word,
  package: z.looseObject({ name: word }),
  advisories: z
    .array(
      z.looseObject({
        id: word,
        aliases: z.array(word).max(1000).nullish(),
        events: z
          .array(z.looseObject({ timestamp: word, type: word, data: z.unknown().optional() }))
          .max(10_000),
      }),
    )
    .nullish(),
})

type WolfiEvent = { readonly timestamp: string; readonly type: string; readonly data?: unknown }

const fixedData = z.looseObject({ 'fixed-version': word })
const positiveData = z.looseObject({ type: word, note: z.string().max(100_000).optional() })
const detectionData = z.looseObject({
  data: z.looseObject({ componentType: word, componentVersion: word.optional() }),
})
/** Events by which somebody judged that it does concern the package. */
const JUDGED = new Set(['true-positive-determination', 'pending-upstream-fix', 'fix-not-planned'])

/** Determinations that hold wherever the package is built, not in the distribution alone. */
const ANYWHERE = new Set([
  'vulnerability-record-analysis-contested',
  'component-vulnerability-mismatch',
])

/**
 * Reads a file of Wolfi's advisories (`PACKAGE.advisories.yaml`). What was found in a part that the
 * package is linked with, such as a Go module, is none of the package's own vulnerabilities.
 */
export function readWolfiAdvisories(json: unknown, source: string): DatabaseItem[] {
  const read = advisories.safeParse(json)
  if (!read.success)
    return [
      {
        kind: 'refused',
        id: source,
        why: `it is no file of advisories: ${firstIssue(read.error)}`,
      },
    ]
  const { package: pkg, advisories: listed } = read.data
  return (listed ?? []).flatMap(({ id, aliases, events }) => {
    const state = stateOf(events)
    if (state === undefined) return [{ kind: 'elsewhere' as const }]
    const modified = events
      .map(({ timestamp }) => timestamp)
      .sort()
      .at(-1)
    return itemOf(pkg.name, {
      id,
      aliases: aliases ?? [],
      source,
      ...state,
      ...(modified !== undefined && { modified }),
    })
  })
}

/** What the last event that decides something says; undefined where it is another part's. */
function stateOf(
  events: readonly WolfiEvent[],
): Pick<Fix, 'fixed' | 'dismissed' | 'foundIn'> | undefined {
  if (events.some(isOfAPart)) return undefined
  const sorted = events.toSorted((a, b) => (a.timestamp < b.timestamp ? -1 : 1))
  const last = sorted.findLast(
    ({ type }) => type === 'fixed' || type === 'false-positive-determination',
  )
  const found = sorted.flatMap((event) => foundBy(event) ?? []).at(-1)
  const foundIn = found === undefined ? {} : { foundIn: found }
  if (last === undefined) return sorted.some(({ type }) => JUDGED.has(type)) ? foundIn : {}
  if (last.type === 'fixed') {
    const fixed = fixedData.safeParse(last.data)
    return fixed.success ? { fixed: fixed.data['fixed-version'], ...foundIn } : undefined
  }
  const positive = positiveData.safeParse(last.data)
  if (!positive.success || !ANYWHERE.has(positive.data.type)) return undefined
  return { dismissed: shortened(positive.data.note ?? positive.data.type) }
}

/** The version of the package in which a scan of the distribution's found it. */
function foundBy({ type, data }: WolfiEvent): string | undefined {
  const found = type === 'detection' ? detectionData.safeParse(data) : undefined
  const part = found?.success === true ? found.data.data : undefined
  return part?.componentType === 'apk' ? part.componentVersion : undefined
}

function isOfAPart({ type, data }: WolfiEvent): boolean {
  const found = type === 'detection' ? detectionData.safeParse(data) : undefined
  return found?.success === true && found.data.data.componentType !== 'apk'
}

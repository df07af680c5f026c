import {
  firstIssue,
  InvalidValue,
  VEX_JUSTIFICATIONS,
  type VexJustification,
  type VexStatus,
} from '@pakages/model'
import { z } from 'zod'
import { productOf, type ClaimedProduct, type VexClaim } from './claim.ts'
import type { ReadVex } from './read-openvex.ts'

const MOST = 100_000
const word = z.string().max(2000)

interface Part {
  readonly 'bom-ref'?: string | undefined
  readonly purl?: string | undefined
  readonly cpe?: string | undefined
  readonly components?: readonly Part[] | undefined
}

const part: z.ZodType<Part> = z.looseObject({
  'bom-ref': word.optional(),
  purl: word.optional(),
  cpe: word.optional(),
  components: z
    .array(z.lazy(() => part))
    .max(MOST)
    .optional(),
})

const vulnerability = z.looseObject({
  id: word.optional(),
  references: z
    .array(z.looseObject({ id: word }))
    .max(1000)
    .optional(),
  analysis: z
    .looseObject({
      state: word.optional(),
      justification: word.optional(),
      detail: z.string().max(20_000).optional(),
      lastUpdated: word.optional(),
      firstIssued: word.optional(),
    })
    .optional(),
  affects: z
    .array(
      z.looseObject({
        ref: word,
        versions: z
          .array(z.looseObject({ version: word.optional(), status: word.optional() }))
          .max(10_000)
          .optional(),
      }),
    )
    .max(MOST)
    .optional(),
})

const document = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  metadata: z
    .looseObject({
      timestamp: word.optional(),
      component: part.optional(),
      authors: z.array(z.looseObject({ name: word.optional() })).optional(),
      supplier: z.looseObject({ name: word.optional() }).optional(),
    })
    .optional(),
  components: z.array(part).max(MOST).optional(),
  vulnerabilities: z.array(vulnerability).max(MOST).optional(),
})

type Document = z.infer<typeof document>
type Vulnerability = z.infer<typeof vulnerability>

/** OpenVEX's words for those of CycloneDX. */
const STATUSES: Readonly<Record<string, VexStatus>> = {
  resolved: 'fixed',
  resolved_with_pedigree: 'fixed',
  exploitable: 'affected',
  in_triage: 'under_investigation',
  false_positive: 'not_affected',
  not_affected: 'not_affected',
}

const JUSTIFICATIONS: Readonly<Record<string, VexJustification>> = {
  code_not_present: 'vulnerable_code_not_present',
  code_not_reachable: 'vulnerable_code_not_in_execute_path',
  requires_configuration: 'vulnerable_code_cannot_be_controlled_by_adversary',
  requires_dependency: 'component_not_present',
  requires_environment: 'vulnerable_code_cannot_be_controlled_by_adversary',
  protected_by_compiler: 'inline_mitigations_already_exist',
  protected_at_runtime: 'inline_mitigations_already_exist',
  protected_at_perimeter: 'inline_mitigations_already_exist',
  protected_by_mitigating_control: 'inline_mitigations_already_exist',
}

/**
 * Reads the vulnerabilities of a CycloneDX document, as far as somebody analysed them.
 * @throws InvalidValue when it is none.
 */
export function readCycloneDxVex(json: unknown, from: string): ReadVex {
  const read = document.safeParse(json)
  if (!read.success)
    throw new InvalidValue(
      `${from} is no CycloneDX document that can be read: ${firstIssue(read.error)}.`,
      {
        id: 'vex-malformed',
        fix: 'Write it anew: CycloneDX with "vulnerabilities" is read, as JSON.',
      },
    )
  const products = productsByReference(read.data)
  const claims: VexClaim[] = []
  let unknown = 0
  for (const one of read.data.vulnerabilities ?? []) {
    const said = saidOf(one, read.data, from)
    if (said === undefined) continue
    for (const { ref, versions } of one.affects ?? []) {
      // A link to another BOM ends with the reference within it, which often is a package URL.
      const product = products.get(ref) ?? productOf(within(ref))
      const named = product === undefined ? [] : withVersions(product, said.status, versions)
      if (named.length === 0) unknown++
      claims.push(...named.map((each) => ({ ...said, product: each })))
    }
  }
  return { claims, unknown }
}

const within = (ref: string): string => {
  const at = ref.startsWith('urn:cdx:') ? ref.indexOf('#') : -1
  return at < 0 ? ref : decoded(ref.slice(at + 1))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Without calls of itself: components may lie within components. */
function productsByReference({ metadata, components = [] }: Document): Map<string, ClaimedProduct> {
  const found = new Map<string, ClaimedProduct>()
  const open = [...components, ...(metadata?.component ? [metadata.component] : [])]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    open.push(...(next.components ?? []))
    const reference = next['bom-ref']
    const named = [next.purl, next.cpe].find((text) => text !== undefined)
    const product = named === undefined ? undefined : productOf(named)
    if (reference !== undefined && product !== undefined) found.set(reference, product)
  }
  return found
}

/**
 * An analysis is of the versions that are listed, where some are. Ranges of them are not read: what
 * is said of them is passed over, rather than taken for all. What settles it (`resolved`) says so of
 * no version that the list itself calls affected.
 */
function withVersions(
  product: ClaimedProduct,
  status: VexStatus,
  versions: NonNullable<Vulnerability['affects']>[number]['versions'] = [],
): ClaimedProduct[] {
  const warns = status === 'affected' || status === 'under_investigation'
  const counts = (one: (typeof versions)[number]): boolean =>
    warns ? one.status !== 'unaffected' : one.status === undefined || one.status === 'unaffected'
  const { version: own } = product
  if (own !== undefined)
    return versions.some((one) => one.version === own && !counts(one)) ? [] : [product]
  if (versions.length === 0) return [product]
  return versions
    .filter(counts)
    .flatMap(({ version }) => (version === undefined ? [] : [{ ...product, version }]))
}

type Said = Omit<VexClaim, 'product' | 'status'> & { readonly status: VexStatus }

function saidOf(
  { id, references = [], analysis = {} }: Vulnerability,
  { metadata }: Document,
  from: string,
): Said | undefined {
  const { state = '', justification = '', detail, lastUpdated, firstIssued } = analysis
  const status = Object.hasOwn(STATUSES, state) ? STATUSES[state] : undefined
  if (id === undefined || status === undefined) return undefined
  return {
    vulnerabilities: [...new Set([id, ...references.map((one) => one.id)])],
    status,
    justification: status === 'not_affected' ? justificationOf(justification) : undefined,
    note: detail,
    by: authorOf(metadata) ?? from,
    time: timeOf(lastUpdated ?? firstIssued ?? metadata?.timestamp),
  }
}

const justificationOf = (given: string): VexJustification | undefined =>
  Object.hasOwn(JUSTIFICATIONS, given)
    ? JUSTIFICATIONS[given]
    : VEX_JUSTIFICATIONS.find((one) => one === given)

const authorOf = (metadata: Document['metadata']): string | undefined =>
  metadata?.authors?.find(({ name }) => name !== undefined)?.name ?? metadata?.supplier?.name

/** What gives no time is older than all that does. */
const timeOf = (text: string | undefined): string =>
  text !== undefined && !Number.isNaN(Date.parse(text)) ? text : '1970-01-01T00:00:00Z'

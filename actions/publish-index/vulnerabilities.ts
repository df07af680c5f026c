import { readJson, UserError } from '@pakages/core'
import type { AdvisoryInput } from '@pakages/catalog'
import { firstIssue } from '@pakages/model'
import { z } from 'zod'

const severity = z.enum(['critical', 'high', 'medium', 'low']).catch('low')

/**
 * The part of a CycloneDX document that scanners write:
 * https://cyclonedx.org/docs/1.6/json/#vulnerabilities.
 */
const cyclonedx = z.object({
  bomFormat: z.literal('CycloneDX'),
  metadata: z
    .object({
      component: z
        .looseObject({
          'bom-ref': z.string().optional(),
          name: z.string(),
          version: z.string().optional(),
        })
        .optional(),
    })
    .optional(),
  components: z
    .array(
      z.looseObject({
        'bom-ref': z.string().optional(),
        name: z.string(),
        version: z.string().optional(),
      }),
    )
    .default([]),
  vulnerabilities: z
    .array(
      z.object({
        id: z.string().min(1).max(100),
        source: z.object({ url: z.string().optional() }).optional(),
        ratings: z.array(z.object({ severity: z.string().optional() })).default([]),
        description: z.string().optional(),
        analysis: z.object({ state: z.string().optional() }).optional(),
        affects: z.array(z.object({ ref: z.string() })).default([]),
      }),
    )
    .default([]),
})

/** The words of VEX for those of CycloneDX; what has not been looked at counts as affected. */
const STATUSES: Readonly<Record<string, AdvisoryInput['status']>> = {
  resolved: 'fixed',
  resolved_with_pedigree: 'fixed',
  false_positive: 'not_affected',
  not_affected: 'not_affected',
  in_triage: 'under_investigation',
}

/**
 * Reads the vulnerabilities that scanners found, by `name@version` of the component that has them.
 * @throws UserError when a file is missing or not CycloneDX.
 */
export async function readVulnerabilities(
  files: readonly string[],
): Promise<ReadonlyMap<string, readonly AdvisoryInput[]>> {
  const found: [string, AdvisoryInput][] = []
  for (const file of files) found.push(...(await readOne(file)))
  const groups = Map.groupBy(found, ([spec]) => spec)
  return new Map(
    [...groups].map(([spec, entries]) => [
      spec,
      [...new Map(entries.map(([, advisory]) => [advisory.id, advisory])).values()],
    ]),
  )
}

async function readOne(file: string): Promise<[string, AdvisoryInput][]> {
  const read = cyclonedx.safeParse(await readJson(file, 'Name a file that a scanner wrote.'))
  if (!read.success)
    throw new UserError(`${file} is not a CycloneDX document: ${firstIssue(read.error)}.`, {
      id: 'cyclonedx-malformed',
      fix: 'Have the scanner write CycloneDX JSON, such as "grype -o cyclonedx-json".',
      at: { file },
    })
  const { components, metadata, vulnerabilities } = read.data
  const specs = new Map(
    [...components, ...(metadata?.component ? [metadata.component] : [])].flatMap((component) =>
      component['bom-ref'] === undefined
        ? []
        : [[component['bom-ref'], `${component.name}@${component.version ?? ''}`] as const],
    ),
  )
  return vulnerabilities.flatMap((one) =>
    one.affects.flatMap(({ ref }): [string, AdvisoryInput][] => {
      const component = specs.get(ref)
      return component === undefined ? [] : [[component, advisory(one, component)]]
    }),
  )
}

function advisory(
  {
    id,
    source,
    ratings,
    description,
    analysis,
  }: z.infer<typeof cyclonedx>['vulnerabilities'][number],
  component: string,
): AdvisoryInput {
  const ranks = ['critical', 'high', 'medium', 'low'] as const
  const rated = ratings.flatMap((rating) =>
    rating.severity === undefined || ['none', 'info', 'unknown'].includes(rating.severity)
      ? []
      : [severity.parse(rating.severity)],
  )
  const title = description?.replace(/\s+/g, ' ').trim().slice(0, 200)
  return {
    id,
    component,
    severity: ranks.find((rank) => rated.includes(rank)) ?? 'unknown',
    status: STATUSES[analysis?.state ?? ''] ?? 'affected',
    ...(title !== undefined && title !== '' && { title }),
    ...(source?.url !== undefined && { url: source.url }),
  }
}

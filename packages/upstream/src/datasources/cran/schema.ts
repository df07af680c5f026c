import { z } from 'zod'
import { dcfRecords } from '../../listings/dcf.ts'

const packageType = z.object({
  Package: z.string().regex(/^[A-Za-z][A-Za-z0-9.]*$/),
  Version: z.string().regex(/^\d+([.-]\d+)*$/),
  MD5sum: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .optional(),
})

/** One source package that CRAN offers now. */
export type CranPackage = z.infer<typeof packageType>

/**
 * Reads `src/contrib/PACKAGES`; undefined when it is no such file. Records of another shape are
 * left out.
 */
export function readPackages(text: string): ReadonlyMap<string, CranPackage> | undefined {
  const packages = dcfRecords(text).flatMap((record) => packageType.safeParse(record).data ?? [])
  return packages.length === 0 ? undefined : new Map(packages.map((each) => [each.Package, each]))
}

/** `Date/Publication` of a DESCRIPTION, as RFC 3339. */
export function publicationOf(description: string): string | undefined {
  const found = dcfRecords(description)[0]?.['Date/Publication']
  const time =
    found === undefined ? Number.NaN : Date.parse(found.replace(/ UTC$/, 'Z').replace(' ', 'T'))
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}

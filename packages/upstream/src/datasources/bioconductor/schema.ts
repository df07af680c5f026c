import { z } from 'zod'
import { dcfRecords } from '../../listings/dcf.ts'

const viewType = z.object({
  Package: z.string().min(1),
  Version: z.string().regex(/^\d+([.-]\d+)*$/),
  git_url: z.url().optional(),
  git_branch: z
    .string()
    .regex(/^[\w./-]+$/)
    .optional(),
  git_last_commit: z
    .string()
    .regex(/^[0-9a-f]{7,40}$/)
    .optional(),
  git_last_commit_date: z.string().optional(),
  'Date/Publication': z.string().optional(),
})

/** One package of a Bioconductor release. */
export type BiocPackage = z.infer<typeof viewType>

/** Reads a `VIEWS` file; undefined when it is no such file. */
export function readViews(text: string): ReadonlyMap<string, BiocPackage> | undefined {
  const packages = dcfRecords(text).flatMap((record) => viewType.safeParse(record).data ?? [])
  return packages.length === 0 ? undefined : new Map(packages.map((each) => [each.Package, each]))
}

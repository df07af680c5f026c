import { z } from 'zod'

/** A project in PyPI's index, version 1 of the JSON form (PEP 691, PEP 700). */
export const projectType = z.object({
  meta: z.object({ 'api-version': z.string().startsWith('1.') }),
  files: z.array(
    z.object({
      filename: z.string(),
      url: z.string(),
      hashes: z.record(z.string(), z.string()),
      size: z.number().optional(),
      'upload-time': z.string().optional(),
      yanked: z.union([z.boolean(), z.string()]).default(false),
    }),
  ),
  versions: z.array(z.string()).optional(),
})

/** One file of a project, as the index lists it. */
export type ProjectFile = z.infer<typeof projectType>['files'][number]

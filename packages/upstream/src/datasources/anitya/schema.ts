import { z } from 'zod'

/** `GET /api/v2/projects/`: https://release-monitoring.org/static/docs/api.html. */
export const projectsType = z.object({
  items: z.array(
    z.object({
      name: z.string(),
      homepage: z.string(),
      stable_versions: z.array(z.string()),
      versions: z.array(z.string()),
    }),
  ),
  total_items: z.number(),
})

import { z } from 'zod'

/** `GET /api/v1/project/NAME`: https://repology.org/api. */
export const packagesType = z.array(
  z.object({ repo: z.string(), version: z.string(), status: z.string() }),
)

import { z } from 'zod'

/** `GET /projects/:id/repository/tags`: https://docs.gitlab.com/api/tags/. */
export const tagsType = z.array(
  z.object({
    name: z.string(),
    created_at: z.string().nullish(),
    commit: z.object({
      id: z.string().regex(/^[0-9a-f]{40,64}$/),
      created_at: z.string().nullish(),
    }),
    release: z.object({ description: z.string().nullish() }).nullish(),
  }),
)

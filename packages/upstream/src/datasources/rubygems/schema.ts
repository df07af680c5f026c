import { z } from 'zod'

/**
 * `GET /api/v1/versions/GEM.json`:
 * https://guides.rubygems.org/rubygems-org-api/#gem-version-methods.
 */
export const versionsType = z.array(
  z.object({
    number: z.string(),
    platform: z.string(),
    prerelease: z.boolean(),
    created_at: z.string(),
    sha: z.string().nullish(),
  }),
)

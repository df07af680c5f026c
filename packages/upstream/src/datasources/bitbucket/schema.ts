import { commitType } from '@pakages/model'
import { z } from 'zod'

/**
 * `GET /2.0/repositories/{workspace}/{repo}/refs/tags`:
 * https://developer.atlassian.com/cloud/bitbucket/rest/api-group-refs/.
 */
export const tagsType = z.object({
  values: z.array(
    z.object({
      name: z.string(),
      date: z.string().nullish(),
      target: z.object({ hash: commitType(), date: z.string().nullish() }),
    }),
  ),
})

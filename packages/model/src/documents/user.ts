import { z } from 'zod'
import { login } from './review.ts'

/** `pakages.user/1`: what one user of a machine said once, in the folder of their own settings. */
export const userType = z.object({
  /** The GitHub login in lower case that reviews are recorded for. */
  auditor: login,
})

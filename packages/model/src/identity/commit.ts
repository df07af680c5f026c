import { z } from 'zod'

const PATTERN = /^[0-9a-f]{40}$/

/** Whether `text` is the whole name of a git commit: 40 hex digits in lower case. Never throws. */
export const isCommit = (text: string): boolean => PATTERN.test(text)

/** The schema of the whole name of a git commit in a document. */
export const commitType = (): z.ZodString => z.string().regex(PATTERN, 'not 40 hex digits')

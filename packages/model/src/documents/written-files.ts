import { z } from 'zod'

/** Characters of one file, and files: what is written are a few short ones. */
const [LONGEST, MOST] = [200_000, 100]

/** `pakages.written-files/1`: what `init` wrote, so that a later version knows what it was. */
export const writtenFilesType = z.object({
  /** The version of Pakages that wrote them. */
  version: z.string().max(100),
  /** Names of the workflows that were asked for. */
  workflows: z.array(z.string().max(100)).max(MOST),
  /** The default branch that they are for. */
  branch: z.string().max(255),
  files: z
    .array(
      z.object({
        /** Relative to the root of the repository, with `/`. */
        path: z.string().max(500),
        /** As it was written, before anybody changed it. */
        text: z.string().max(LONGEST),
      }),
    )
    .max(MOST),
})

/** See {@link writtenFilesType}. */
export type WrittenFiles = z.infer<typeof writtenFilesType>

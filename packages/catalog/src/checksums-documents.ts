import { defineDocument } from '@pakages/core'
import { sha256Type } from '@pakages/model'
import { z } from 'zod'

const hex = sha256Type()

/** `v2/checksums.json`: the signed root. */
const checksumsType = z.object({
  /** RFC 3339 in UTC. */
  issued: z.string(),
  /** Until when it holds, RFC 3339 in UTC; absent in what older versions wrote. */
  expires: z.string().optional(),
  /**
   * Rises from root to root: when it was issued, in seconds, or one more than the version before
   * where that is higher.
   */
  version: z.int().nonnegative().optional(),
  /**
   * The sha256 of every file outside the packages, and of each part, by path from the root of the
   * site.
   */
  files: z.record(z.string(), hex),
})

/** `v2/checksums/XX.json`: the packages whose names' sha256 begins with XX. */
const checksumsPartType = z.object({
  packages: z.record(
    z.string(),
    z.object({
      /** What its files were made of: when it is the same, so are they. */
      input: hex,
      /** The sha256 of each of its files, by path from the root of the site. */
      files: z.record(z.string(), hex),
    }),
  ),
})

/** `v2/checksums.json`, as it is written and read. */
export const checksumsDocument = defineDocument('pakages.checksums/1', 'index', checksumsType)
/** `v2/checksums/XX.json`, as it is written and read. */
export const checksumsPartDocument = defineDocument(
  'pakages.checksums-part/2',
  'index',
  checksumsPartType,
)

/** The signed root: the sha256 of every file, by itself or through its part. */
export type ChecksumsDocument = z.infer<typeof checksumsType>
/** The files of some packages, with what they were rendered from. */
export type ChecksumsPart = z.infer<typeof checksumsPartType>

/** Every file that a part lists, with its sha256. */
export const filesListedIn = ({ packages }: ChecksumsPart): [path: string, sha256: string][] =>
  Object.values(packages).flatMap(({ files }) => Object.entries(files))

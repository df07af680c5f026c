import { z } from 'zod'
import { digestType } from '@pakages/model'
import type { LoadedElf } from '@pakages/store'

const loadedElf = z.object({
  abi: z.string(),
  interpreter: z.string().optional(),
  soname: z.string().optional(),
  isStatic: z.boolean(),
  needed: z.array(z.string()),
  needs: z.array(z.object({ library: z.string(), versions: z.array(z.string()) })),
  defines: z.array(z.string()),
}) as unknown as z.ZodType<LoadedElf>

/**
 * What the image needs to know of a package that was packed. Paths are relative to its prefix, and
 * bytes (latin1).
 */
const packedPackage = z.object({
  hash: z.string(),
  /** Where it lies in the image. */
  prefix: z.string(),
  folders: z.array(z.string()),
  /** Files and links. */
  files: z.array(z.string()),
  /** Texts of licences: path and content in base64. */
  licences: z.array(z.tuple([z.string(), z.string()])),
  /** Programs and libraries, with what they ask of the system. */
  loaded: z.array(z.object({ path: z.string(), elf: loadedElf })),
  /** Where what it needs lay when it was built, by hash, where that is where it is looked for. */
  prefixes: z.record(z.string(), z.string()).optional(),
  /** The script that long first lines of its scripts lead through. */
  sbang: z.string().optional(),
})
/** See {@link packedPackage}. */
export type PackedFiles = z.infer<typeof packedPackage>

/** A layer that was packed in this work folder, or that the registry has as it is. */
export const packedUnit = z.object({
  layer: z.object({
    mediaType: z.string(),
    digest: digestType(),
    size: z.number(),
    diffId: digestType(),
  }),
  packages: z.array(packedPackage),
})
/** See {@link packedUnit}. */
export type PackedUnit = z.infer<typeof packedUnit>

/** Bytes of a text of a licence: the longest ones have some 100 kB. */
export const LICENCE_LIMIT = 512 * 1024
/** How many texts of one package are kept. */
export const MOST_LICENCES = 40

/** Whether a file is the text of a licence, by its name. */
export const isLicenceText = (path: string): boolean =>
  !path.includes('/.spack/repos/') &&
  !path.startsWith('.spack/repos/') &&
  /(?:^|\/)(?:LICEN[CS]E|COPYING|COPYRIGHT|NOTICE)(?:[._-][A-Za-z0-9._-]*)?$/i.test(path)

import { readLicence, type Licence } from '@pakages/core'
import { specHashType } from '@pakages/model'
import type { SystemPackage } from '@pakages/sbom'
import { z } from 'zod'
import type { FileTree, KeptFile } from '../base-files/file-tree.ts'
import { declaredLicenceOf, type LicensedSpec } from '../content/licence-place.ts'
import { MOST_PACKAGES, TOO_MANY, type ReadDatabase } from './dpkg.ts'

/** Bytes of what an installed package says of itself: about 1 kB for each that it needs. */
export const LONGEST_SPEC = 4 * 1024 * 1024

/** Whether a file is what an installed package of Spack says of itself. */
export const isSpecFile = (path: string): boolean => path.endsWith('/.spack/spec.json')

const WORD = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,199}$/

/** The first node is the package itself; so it is in every format since Spack 0.17. */
const specFile = z.looseObject({
  spec: z.looseObject({
    nodes: z.tuple(
      [
        z.looseObject({
          name: z.string().regex(WORD),
          version: z
            .string()
            .max(200)
            .regex(/^[^\p{Cc}\s]+$/u),
          namespace: z.string().regex(WORD).optional(),
          hash: specHashType(),
        }),
      ],
      z.unknown(),
    ),
  }),
})

/**
 * The packages of Spack that lie in a base, such as an image of Pakages that others are put on.
 * @returns Why they cannot be read, as a text, where they cannot.
 */
export function readSpackSpecs(files: FileTree): ReadDatabase | string {
  const packages: SystemPackage[] = []
  let malformed = 0
  for (const [path, file] of files.files()) {
    if (!isSpecFile(path)) continue
    if (packages.length + malformed >= MOST_PACKAGES) return TOO_MANY
    const one = packageIn(file, (spec) => licenceIn(files, spec))
    if (one) packages.push(one)
    else malformed++
  }
  return { packages, malformed }
}

function packageIn(
  { content }: KeptFile,
  licenceOf: (spec: LicensedSpec) => Licence,
): SystemPackage | undefined {
  const read = specFile.safeParse(jsonIn(content))
  if (!read.success) return undefined
  const { name, version, namespace, hash } = read.data.spec.nodes[0]
  return {
    manager: 'spack',
    name,
    version,
    architecture: undefined,
    source: undefined,
    licence: licenceOf({ name, version, hash }),
    homepage: undefined,
    summary: undefined,
    supplier: undefined,
    spec: { namespace, hash },
  }
}

const licenceIn = (files: FileTree, spec: LicensedSpec): Licence =>
  readLicence(files.file(declaredLicenceOf(spec))?.content?.toString('utf8').trim() || undefined)

function jsonIn(content: Buffer | undefined): unknown {
  try {
    return content && (JSON.parse(content.toString('utf8')) as unknown)
  } catch {
    return undefined
  }
}

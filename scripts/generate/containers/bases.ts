import { RECIPES_RELEASE, SPACK_RELEASE } from '@pakages/spack'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const base = z.strictObject({
  /** As Spack calls the system, which is what "targets" of pakages.json says. */
  name: z.string().regex(/^[a-z]+[0-9]+(\.[0-9]+)?$/),
  title: z.string().min(1),
  image: z.string().regex(/^docker\.io\/[a-z0-9/]+:[a-z0-9.-]+$/),
  manager: z.enum(['apt', 'microdnf']),
  /** What programs that are built in it need at least. */
  glibc: z.string().regex(/^2\.\d+$/),
  compilers: z.array(z.string().regex(/^[a-z0-9+-]+$/)).min(1),
})

const definition = z.strictObject({
  node: z.string().regex(/^\d+\.\d+\.\d+$/),
  images: z.string(),
  cache: z.string().startsWith('oci://'),
  bases: z
    .array(base)
    .min(1)
    .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, 'names differ'),
})

/** How one base container is made. */
export type BaseDefinition = z.infer<typeof base>

/** All base containers, with the versions of Spack and recipes that the toolkit is pinned to. */
export interface BaseContainers extends z.infer<typeof definition> {
  readonly spack: string
  readonly recipes: string
}

/** Where base containers are defined. */
export const BASES = 'containers/bases.json'

/** Reads the definition of the base containers. @throws Error when something in it is malformed. */
export const readBases = (root: string): BaseContainers => ({
  ...definition.parse(JSON.parse(readFileSync(join(root, BASES), 'utf8'))),
  spack: SPACK_RELEASE,
  recipes: RECIPES_RELEASE,
})

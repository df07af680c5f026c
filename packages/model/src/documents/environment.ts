import { z } from 'zod'
import { specHashType } from '../identity/spec-hash.ts'

/** How much one package may record: bytes of a value, and modifications in all. */
const ENVIRONMENT_LIMITS = { value: 32 * 1024, modifications: 2000 } as const

const variable = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,254}$/)
const literal = z
  .string()
  .max(ENVIRONMENT_LIMITS.value)
  .regex(/^[^\0]*$/)
const separator = z
  .string()
  .min(1)
  .max(8)
  .regex(/^[^\0]*$/)
  .exactOptional()

/** A text, with the install prefix of a package wherever one is named by its hash. */
const valueType = z.union([
  literal,
  z
    .array(z.union([literal, z.strictObject({ prefix: specHashType() })]))
    .max(200)
    .readonly(),
])

/** What takes a value. */
const WITH_VALUE = [
  'set',
  'set-path',
  'append-flags',
  'remove-flags',
  'append-path',
  'prepend-path',
  'remove-first-path',
  'remove-last-path',
  'remove-path',
] as const

/** What changes a variable as a whole. */
const WITHOUT_VALUE = ['unset', 'deprioritize-system-paths', 'prune-duplicate-paths'] as const

/**
 * One change of one variable, as Spack's `EnvironmentModifications` has it. The separator is `:`
 * where none is named.
 */
const modificationType = z.union([
  z.strictObject({
    do: z.enum(WITH_VALUE),
    name: variable,
    value: valueType,
    separator,
  }),
  z.strictObject({ do: z.enum(WITHOUT_VALUE), name: variable, separator }),
])

const modifications = z.array(modificationType).max(ENVIRONMENT_LIMITS.modifications).readonly()

const packageEnvironmentType = z.strictObject({
  hash: specHashType(),
  /** What its own recipe sets (`setup_run_environment`). */
  own: modifications,
  /**
   * What the recipes of what it needs set for it (`setup_dependent_run_environment`), in their
   * order; who sets nothing is absent.
   */
  dependencies: z
    .array(z.strictObject({ hash: specHashType(), modifications }))
    .max(500)
    .readonly(),
})

/**
 * `pakages.environment/1`: what recipes do to the environment of who uses a package, with prefixes
 * by the hash of their package, so that it holds wherever that is installed.
 */
export const environmentType = z.strictObject({
  specs: z.array(packageEnvironmentType).readonly(),
})

/** The text of a modification, see {@link environmentType}. */
export type EnvironmentValue = z.infer<typeof valueType>
/** One change of one variable. */
export type EnvironmentModification = z.infer<typeof modificationType>
/** What the recipes of one package, and of what it needs, set for who uses it. */
export type PackageEnvironment = z.infer<typeof packageEnvironmentType>

import { z } from 'zod'
import { UserError } from '../errors.ts'
import { didYouMean } from '../suggestion.ts'

/** What Spack calls an operating system: `debian12`, `ubuntu24.04`. */
export const SYSTEM_NAME = /^[a-z]+[0-9]+(\.[0-9]+)?$/

/** A compiler as a target names it: `gcc`, `gcc@13`, `llvm@18.1.8`. */
const COMPILER_NAME = /^[a-z][a-z0-9-]{0,60}(@[0-9][A-Za-z0-9._-]{0,60})?$/

const MICROARCHITECTURE = /^[a-z0-9][a-z0-9_.-]{0,40}$/

/** No blanks and nothing that an expression of a workflow begins with. */
const label = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:/=-]{0,127}$/, 'must be a label')

const system = z.string().regex(SYSTEM_NAME, 'must be a system as Spack calls it, such as debian12')

const described = z
  .strictObject({
    name: z
      .string()
      .regex(
        /^[a-z0-9][a-z0-9._-]{0,59}$/,
        'must be lower case letters, digits, ".", "_" and "-", at most 60',
      )
      .describe('How `target-name` and the rows of matrices call it.'),
    system: system.optional().describe('As Spack calls it: builds run in its base container.'),
    container: z
      .string()
      .regex(/^[a-z0-9][\w.:/@-]{0,400}$/, 'must be an image, such as ghcr.io/acme/rocky9')
      .optional()
      .describe('The container that builds run in, in the place of the base container.'),
    compiler: z
      .string()
      .regex(COMPILER_NAME, 'must be a compiler, such as gcc@13')
      .optional()
      .describe('The compiler, which the system or container must have: gcc@13.'),
    target: z
      .string()
      .regex(MICROARCHITECTURE, 'must be a microarchitecture, such as x86_64_v3')
      .optional()
      .describe('The microarchitecture that is built for, as Spack calls it.'),
    runner: z
      .union([label, z.array(label).min(1, 'must name at least one label')])
      .transform((given): readonly string[] => [given].flat())
      .optional()
      .describe('The label of its runners, or several, all of which a runner must have.'),
  })
  .refine((one) => Object.keys(one).length > 1, 'says only a name: say what is built for')

/** What binaries are built for: where, by which compiler, and for which processors. */
export interface BuildTarget {
  /** What it is found by; each name is there once. */
  readonly name: string
  /** As Spack calls it. */
  readonly system?: string | undefined
  /** An image in the place of the system's base container. */
  readonly container?: string | undefined
  /** Such as `gcc@13`. */
  readonly compiler?: string | undefined
  /** The microarchitecture. */
  readonly target?: string | undefined
  /** Labels of runners, all of which one must have. */
  readonly runner?: readonly string[] | undefined
}

/** The section `targets` of `pakages.json`: a system alone is a target of that name. */
export const targetsSection = z
  .array(z.union([system.transform((name): BuildTarget => ({ name, system: name })), described]))
  .min(1, 'must name at least one target')
  .superRefine((targets, context) => {
    targets.forEach((target, at) => {
      const same = targets.slice(0, at).find(({ name }) => name === target.name)
      // A system that is named twice was always one target.
      if (same && !(isSystemAlone(same) && isSystemAlone(target)))
        context.addIssue({
          code: 'custom',
          path: [at],
          message: `has the name "${target.name}", and so has another`,
        })
    })
  })
  .transform((targets): readonly BuildTarget[] => [
    ...new Map(targets.map((target) => [target.name, target])).values(),
  ])

const isSystemAlone = ({ name, system, ...rest }: BuildTarget): boolean =>
  name === system && Object.keys(rest).length === 0

/** Whether a text names a compiler, as targets and the input `compiler` do: `gcc`, `gcc@13`. */
export const isCompilerName = (text: string): boolean => COMPILER_NAME.test(text)

/**
 * One of `targets` of `pakages.json`, by its name.
 * @throws UserError where there is none of this name.
 */
export function findTarget(targets: readonly BuildTarget[], name: string): BuildTarget {
  const found = targets.find((one) => one.name === name)
  if (found) return found
  const shown = name.slice(0, 60)
  throw new UserError(`pakages.json has no target "${shown}".`, {
    id: 'target-not-configured',
    fix:
      targets.length === 0
        ? 'Describe it in "targets" of pakages.json; docs/pakages-json.md says how.'
        : didYouMean(
            shown,
            targets.map((one) => one.name),
          ),
  })
}

import { UserError, type RecipeFacts } from '@pakages/core'
import { parseJson, sha256Type, specHashType, type ConcreteDag } from '@pakages/model'
import { z } from 'zod'
import { RECIPE_FACTS } from './python/recipe-facts.ts'
import type { SpackCommand } from './spack-command.ts'

const optional = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined)
const sha256 = sha256Type()
const optionalSha256 = sha256.nullish().transform((value) => value ?? undefined)

const source = z.object({
  resource: optional,
  url: optional,
  sha256: optionalSha256,
  git: optional,
  commit: optional,
  ref: optional,
})
const preferences = z
  .object({
    preferred: z.array(z.string()),
    deprecated: z.array(z.string()),
    infinity: z.array(z.string()),
    changedVariants: z.array(z.string()),
  })
  .nullish()
  .transform((value) => value ?? undefined)
const patch = z.object({ sha256, url: optional, file: optional })

/** What the script prints. */
const answer = z.object({
  specs: z.array(
    z.object({
      hash: specHashType(),
      licenses: z.array(z.string()),
      homepage: optional,
      description: optional,
      maintainers: z.array(z.string()),
      sources: z.array(source),
      patches: z.array(patch),
      recipeSha256: optionalSha256,
      preferences,
      unresolvedLibraries: z
        .array(z.string())
        .nullish()
        .transform((value) => value ?? undefined),
    }),
  ),
})

/** See `RecipeReader.recipeFacts`. One call of `spack python` for the whole DAG. */
export async function recipeFacts(spack: SpackCommand, dag: ConcreteDag): Promise<RecipeFacts[]> {
  const stdout = await spack.output(pythonCall(RECIPE_FACTS), 'say what the recipes state', {
    stdin: specsOf(dag),
  })
  const read = answer.safeParse(lastJson(stdout))
  if (read.success) return read.data.specs.map(withoutAbsent)
  throw new UserError("Spack's answer about the recipes cannot be read.", {
    id: 'spack-answer-unusual',
    fix: 'This Spack may be newer than this toolkit: use the release that the documentation names.',
    cause: read.error,
  })
}

/** A DAG, and what else is to be said, as the Python programs of this package read it from stdin. */
export const specsOf = (dag: ConcreteDag, more: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({ roots: dag.roots, nodes: Object.fromEntries(dag.specs), ...more })

/** The arguments that run a program: `spack python -c` takes one statement only. */
export const pythonCall = (program: string): string[] => [
  'python',
  '-c',
  `exec(${JSON.stringify(program)})`,
]

/** The last line of an output as JSON: recipes may print when they are loaded. */
export function lastJson(stdout: string): unknown {
  try {
    return parseJson(stdout.trimEnd().split('\n').at(-1) ?? '', 'the output')
  } catch {
    return undefined
  }
}

function withoutAbsent(facts: z.infer<typeof answer>['specs'][number]): RecipeFacts {
  const { sources, ...rest } = facts
  return stripped({
    ...rest,
    sources: sources.map(published).filter((entry) => Object.keys(entry).length > 0),
    patches: facts.patches.map(stripped),
  })
}

/**
 * A path on this machine says nothing to anybody else: of an archive beside its recipe only the
 * checksum is kept.
 */
function published(entry: z.infer<typeof source>) {
  const local = (text: string | undefined): boolean =>
    text !== undefined && /^(file:|\/)/.test(text)
  return stripped({
    ...entry,
    url: local(entry.url) ? undefined : entry.url,
    git: local(entry.git) ? undefined : entry.git,
  })
}

type Stripped<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

const stripped = <T extends object>(value: T): Stripped<T> =>
  Object.fromEntries(
    Object.entries(value).filter(([, entry]) => entry !== undefined),
  ) as Stripped<T>

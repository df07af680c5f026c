import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseYaml, suggestion } from '@pakages/core'
import { InvalidValue, parseSpecQuery, type SpecQuery } from '@pakages/model'
import { recipesIn } from '@pakages/repository'
import { z } from 'zod'
import type { Diagnosis } from '../diagnosis.ts'
import type { LocalFacts } from '../facts/local-facts.ts'

/** Looks at what is to be built, as far as it can be told without Spack. */
export async function checkSpecs(facts: LocalFacts): Promise<Diagnosis[]> {
  const recipes = (await Promise.all(facts.repositories.map((one) => recipesIn(one)))).flat()
  const names = recipes.map(({ name }) => name)
  const { configuration } = facts
  const { specs = [], environment } = configuration?.values ?? {}
  return [
    ...specs.flatMap((text, index) =>
      checkSpec(text, names, facts).map((one) => ({
        ...one,
        at: configuration!.at('specs', index),
      })),
    ),
    ...(environment === undefined ? [] : await checkEnvironmentFile(facts.root, environment)),
    ...checkPresence(facts, names),
  ]
}

function checkPresence(
  { repositories, configuration }: LocalFacts,
  names: readonly string[],
): Diagnosis[] {
  const { specs = [], environment } = configuration?.values ?? {}
  const something = names.length + specs.length > 0 || environment !== undefined
  if (repositories.length === 0 || something) return []
  return [
    {
      id: 'no-recipes',
      sentence: 'The repository holds no recipe, and "specs" names nothing of others.',
      fix: 'Write a recipe: packages/NAME/package.py beside repo.yaml.',
    },
  ]
}

function checkSpec(
  text: string,
  names: readonly string[],
  { repositories }: LocalFacts,
): Diagnosis[] {
  // A file with a concrete spec, which Spack takes too.
  if (text.includes('/') && /\.(?:json|ya?ml)$/.test(text)) return []
  let query: SpecQuery
  try {
    query = parseSpecQuery(text)
  } catch (error) {
    if (!(error instanceof InvalidValue)) throw error
    return [{ id: 'spec-malformed', sentence: error.message, fix: error.fix }]
  }
  const { name, namespace } = query
  const own = repositories.some((one) => one.namespace === namespace)
  if (name === undefined || names.includes(name) || (namespace !== undefined && !own)) return []
  const near = suggestion(name, names)
  const none = repositories.length > 0 && names.length === 0
  const slip = near !== undefined && isSlip(name, near)
  return own || none || slip ? [unknownName(name, near)] : []
}

const unknownName = (name: string, near: string | undefined): Diagnosis => ({
  id: 'spec-unknown',
  sentence: `No recipe of this repository is named "${name}".`,
  fix: near === undefined ? 'Correct the name, or write the recipe.' : `Did you mean "${near}"?`,
})

/** Letters of a name in which one more or less is no other package. */
const LONG_NAME = 8

/** Short names that are alike are mostly packages of others: `zlib` beside `zlib-ng`. */
const isSlip = (name: string, near: string): boolean =>
  Math.min(name.length, near.length) >= LONG_NAME && Math.abs(name.length - near.length) < 2

const environmentFile = z.object({
  spack: z.looseObject({ specs: z.array(z.unknown()).nullish() }),
})

/** What brings specs besides those that are listed. */
const BRINGERS = ['include', 'include_concrete', 'definitions', 'groups']

async function checkEnvironmentFile(root: string, environment: string): Promise<Diagnosis[]> {
  const file = join(environment, 'spack.yaml')
  const text = await readFile(resolve(root, file), 'utf8').catch(() => undefined)
  if (text === undefined) return []
  const wrong = (sentence: string, fix: string): Diagnosis[] => [
    { id: 'environment-malformed', sentence, fix, at: { file } },
  ]
  const fix = 'Write it as Spack does: "spack:", below it "specs:" with a list.'
  let json: unknown
  try {
    json = parseYaml(text, file)
  } catch (error) {
    if (!(error instanceof InvalidValue)) throw error
    return wrong(error.message, error.fix)
  }
  const read = environmentFile.safeParse(json)
  if (!read.success) return wrong(`${file} is no environment of Spack.`, fix)
  const { spack } = read.data
  const others = BRINGERS.some((key) => spack[key] !== undefined)
  return others || (spack.specs ?? []).length > 0 ? [] : wrong(`${file} names no spec.`, fix)
}

import { z } from 'zod'

const pattern = z.string().min(1).max(200)

/** What may be said for the whole repository and, stronger, for single recipes. */
const rules = {
  prereleases: z
    .boolean()
    .describe('Also propose alpha, beta, rc and dev versions, and odd GNOME minors.'),
  'minimum-age': z
    .number()
    .min(0)
    .max(365)
    .describe(
      'Days that a release must be old before it is proposed, so that others find what is wrong with it.',
    ),
  allow: z
    .array(z.enum(['major', 'minor', 'patch']))
    .min(1)
    .describe(
      'Kinds of change that are proposed. The first two numbers of a version tell them apart.',
    ),
  follow: z
    .array(pattern)
    .describe(
      'Version lines to follow, such as 1 or 2.4: the newest of each is proposed. None: the newest of all.',
    ),
  which: z
    .enum(['newest', 'all'])
    .describe(
      'Propose only the newest version (of each line), or all that are newer than what the recipe has, also in older lines that it keeps.',
    ),
  ignore: z
    .array(pattern)
    .describe(
      'Versions never to propose: Spack ranges such as 2.0, =2.0.1 or 3.0:, or a word with * such as *-beta*.',
    ),
  upstream: z
    .boolean()
    .describe("Follow Spack's own recipe too: its changes are merged into the local one."),
  enabled: z.boolean().describe('Whether updates are looked for at all.'),
}

const forRecipe = z
  .strictObject(rules)
  .partial()
  .extend({
    datasource: z
      .string()
      .optional()
      .describe('The datasource to ask instead of the one that claims the recipe.'),
    source: z
      .string()
      .optional()
      .describe('What to ask that datasource for, such as owner/name for github.'),
  })

const group = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'write lower case letters, digits and dashes'),
  packages: z
    .array(pattern)
    .min(1)
    .describe('Names of recipes, with * for any characters, such as r-*.'),
})

const upstreamSource = z.strictObject({
  repository: z
    .string()
    .default('https://github.com/spack/spack-packages.git')
    .describe('The git address of the recipes to follow.'),
  ref: z
    .string()
    .regex(/^[\w][\w./-]*$/)
    .default('develop')
    .describe('A branch or tag of it.'),
  path: z
    .string()
    .regex(/^[\w][\w./-]*$/)
    .default('repos/spack_repo/builtin')
    .describe('The folder of it that holds repo.yaml.'),
})

/** The section `updates` of `pakages.json`, as it is written. */
export const updatesSection = z
  .strictObject(rules)
  .partial()
  .extend({
    limit: z
      .number()
      .int()
      .min(0)
      .max(200)
      .optional()
      .describe('Pull requests that may be open at once (default 10).'),
    labels: z
      .array(z.string().min(1).max(50))
      .optional()
      .describe('Labels of the pull requests (default: updates).'),
    groups: z.array(group).optional().describe('Recipes whose updates share one pull request.'),
    packages: z
      .record(pattern, forRecipe)
      .optional()
      .describe('Rules for recipes by name, with * for any characters; later ones win.'),
    mirrors: z
      .record(z.string(), z.string())
      .optional()
      .describe('Address prefixes and where to ask instead, such as a proxy of your network.'),
    'second-opinion': z
      .array(z.enum(['anitya', 'repology']))
      .optional()
      .describe('Who else is asked about a version before it is proposed.'),
    'build-workflow': z
      .string()
      .regex(/^[\w.-]+\.ya?ml$/)
      .optional()
      .describe('A workflow file that is started (workflow_dispatch) for each branch.'),
    'upstream-source': upstreamSource.optional().describe("Where Spack's own recipes are."),
  })

/** {@link updatesSection} as it was read. */
export type UpdatesSection = z.infer<typeof updatesSection>

/** The rules that hold for one recipe, every default filled in. */
export interface UpdateRules {
  readonly prereleases: boolean
  /** Days. */
  readonly minimumAge: number
  readonly allow: readonly ('major' | 'minor' | 'patch')[]
  readonly follow: readonly string[]
  readonly which: 'newest' | 'all'
  readonly ignore: readonly string[]
  readonly upstream: boolean
  readonly enabled: boolean
  readonly datasource: string | undefined
  readonly source: string | undefined
}

/** What holds where nothing is said. */
export const DEFAULT_UPDATE_RULES: UpdateRules = {
  prereleases: false,
  minimumAge: 3,
  allow: ['major', 'minor', 'patch'],
  follow: [],
  which: 'newest',
  ignore: [],
  upstream: false,
  enabled: true,
  datasource: undefined,
  source: undefined,
}

/**
 * The rules for a recipe: defaults, then the section, then each entry of `packages` that fits its
 * name, in their order. `ignore` adds up.
 */
export function updateRulesFor(section: UpdatesSection, recipe: string): UpdateRules {
  const fitting = Object.entries(section.packages ?? {})
    .filter(([name]) => matchesWords(name, recipe))
    .map(([, given]) => given)
  return [section, ...fitting].reduce<UpdateRules>(over, DEFAULT_UPDATE_RULES)
}

function over(rules: UpdateRules, given: z.infer<typeof forRecipe> | UpdatesSection): UpdateRules {
  return {
    prereleases: given.prereleases ?? rules.prereleases,
    minimumAge: given['minimum-age'] ?? rules.minimumAge,
    allow: given.allow ?? rules.allow,
    follow: given.follow ?? rules.follow,
    which: given.which ?? rules.which,
    ignore: [...rules.ignore, ...(given.ignore ?? [])],
    upstream: given.upstream ?? rules.upstream,
    enabled: given.enabled ?? rules.enabled,
    datasource: ('datasource' in given ? given.datasource : undefined) ?? rules.datasource,
    source: ('source' in given ? given.source : undefined) ?? rules.source,
  }
}

/**
 * Whether a text fits a pattern in which `*` stands for any characters. Takes linear time whatever
 * the pattern.
 */
export function matchesWords(words: string, text: string): boolean {
  const parts = words.split('*')
  if (parts.length === 1) return words === text
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
    return false
  let at = first.length
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at)
    if (found < 0 || found + part.length > text.length - last.length) return false
    at = found + part.length
  }
  return true
}

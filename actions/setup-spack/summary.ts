import { code, markdownTable, type Presentation } from '@pakages/core'
import type { SetupResult } from './step.ts'

type Outputs =
  | 'spack-version'
  | 'spack-commit'
  | 'spack-root'
  | 'recipes-commit'
  | 'recipes-root'
  | 'scope'
  | 'program'
  | 'install-root'
  | 'target'
  | 'platform'
  | 'compilers'
  | 'cache-hit'

const ORIGINS = {
  SPACK_ROOT: 'from SPACK_ROOT',
  PATH: 'from the PATH',
  cache: 'from the cache folder',
  clone: 'cloned now',
} as const

/** What the action shows of a setup. */
export function presentSetup({
  facts,
  installRoot,
  cacheHit,
  publicCaches,
}: SetupResult): Presentation<Outputs> {
  const builtin = facts.recipes.find(({ namespace }) => namespace === 'builtin')
  const recipes = facts.recipes.map(({ namespace, folder, commit }) => [
    `Recipes ${code(namespace)}`,
    `${code(folder)}${commit ? ` at ${code(commit.slice(0, 10))}` : ''}`,
  ])
  return {
    outputs: {
      'spack-version': facts.version,
      'spack-commit': facts.commit ?? '',
      'spack-root': facts.root,
      'recipes-commit': builtin?.commit ?? '',
      'recipes-root': builtin?.folder ?? '',
      scope: facts.scope,
      program: facts.wrapper,
      'install-root': installRoot,
      target: facts.target,
      platform: facts.platform,
      compilers: facts.compilers.join(' '),
      'cache-hit': String(cacheHit),
    },
    summary: [
      '### Spack',
      markdownTable(
        ['What', 'Which'],
        [
          [
            'Spack',
            `${facts.version}${facts.commit ? ` ${code(facts.commit.slice(0, 10))}` : ''}, ${ORIGINS[facts.origin]}`,
          ],
          ...recipes,
          ['Builds for', `${code(facts.target)} on ${code(facts.platform)}`],
          ['Compilers', facts.compilers.map(code).join(', ')],
          ...(publicCaches.length > 0
            ? [['Builds take from', publicCaches.map((one) => code(one)).join('<br>')]]
            : []),
          ['Call it as', code(facts.wrapper)],
        ],
      ),
    ].join('\n\n'),
    json: { ...facts, installRoot, cacheHit, publicCaches },
  }
}

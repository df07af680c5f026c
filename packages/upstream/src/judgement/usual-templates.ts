import { pathParts, projectAddresses } from '../claims/addresses.ts'
import type { UpstreamFacts } from '../recipe/facts.ts'
import type { Template } from './template.ts'

/** How most projects name tags: by the version alone, or behind their own name or a word for it. */
export function usualTemplates(facts: UpstreamFacts): Template[] {
  const stem = facts.name.replace(/^(py|r|perl|ruby|lua)-/, '')
  // c-ares tagged cares-1_28_1, and went to v1.29.0; coin3d comes from a repository named coin.
  const stems = [stem, stem.replaceAll(/[._-]/g, ''), stem.replaceAll('-', '_'), ...names(facts)]
  return [
    '',
    'v',
    ...[...new Set(stems)].flatMap((each) => [`${each}-`, `${each}-v`, `${each}_`, `${each}_v`]),
    'release-',
    'release_',
    'version-',
    'rel-',
  ].map((prefix) => ({ prefix, separator: '.', suffix: '' }))
}

/** What a recipe's repositories are called on the forge that has them: the second part of their path. */
const names = (facts: UpstreamFacts): string[] =>
  projectAddresses(facts).flatMap((url) => {
    const [, name] = /^(?:www\.)?(?:github|gitlab)\./.test(url.hostname) ? pathParts(url) : []
    return name === undefined ? [] : [name.replace(/\.git$/, '')]
  })

import { npxLine, pagesAddress } from '@pakages/core'
import type { ScaffoldAnswers, WorkflowName } from '../answers.ts'
import type { ScaffoldFile } from './scaffold-file.ts'

/** `README.md`: what is here, and how people install it. */
export function readmeFile(answers: ScaffoldAnswers): ScaffoldFile {
  const parts = [
    `# ${answers.name}`,
    badges(answers),
    'Packages for [Spack](https://spack.io), built, tested and signed by [Pakages](https://github.com/syspack/pakages).',
    '## Install',
    installing(answers),
    '## Add a package',
    adding(answers),
  ]
  return {
    path: 'README.md',
    text: `${parts.filter((part) => part !== '').join('\n\n')}\n`,
    purpose: 'says what is here and how it is installed',
    followed: false,
  }
}

/** Names of the workflows, as their badges show them. */
const TITLES: Readonly<Record<WorkflowName, string>> = {
  packages: 'Packages',
  updates: 'Updates',
  reviews: 'Reviews',
  index: 'Index',
  release: 'Release',
  prune: 'Prune',
  vulnerabilities: 'Vulnerabilities',
}

/** One badge for each workflow that runs by itself, then those of the index; empty where nobody knows the repository. */
function badges(answers: ScaffoldAnswers): string {
  const { github, workflows } = answers
  if (github === undefined) return ''
  const base = `${github.serverUrl}/${github.repository}/actions/workflows`
  const runs = workflows
    .filter((name) => name !== 'reviews')
    .map((name) => `[![${TITLES[name]}](${base}/${name}.yml/badge.svg)](${base}/${name}.yml)`)
  return [...runs, ...indexBadges(answers)].join('\n')
}

/** Where the index is published; undefined without one, or where GitHub does not serve it. */
const indexAddress = ({ github, workflows }: ScaffoldAnswers): string | undefined =>
  github && workflows.includes('index')
    ? pagesAddress(github.repository, github.serverUrl)
    : undefined

/** What the index says of the first package: it has these pictures once it is published. */
function indexBadges(answers: ScaffoldAnswers): string[] {
  const address = indexAddress(answers)
  const name = /^(?:\w+\.)?([a-z0-9][a-z0-9_-]*)(?![\w.])/.exec(answers.specs[0] ?? '')?.[1]
  if (address === undefined || name === undefined) return []
  const page = `${address}packages/${name}/`
  return ['version', 'state', 'builds'].map(
    (badge) => `[![${name}: ${badge}](${page}${badge}.svg)](${page})`,
  )
}

function installing(answers: ScaffoldAnswers): string {
  const { registry, specs, name, github, recipes } = answers
  const address = indexAddress(answers)
  const wanted = specs[0] ?? 'PACKAGE'
  const from = registry ?? 'oci://REGISTRY/PATH'
  const added = github ? `--path ${recipes} ${github.serverUrl}/${github.repository}.git` : recipes
  return [
    'With Node 20 or newer; no clone, no solve, no Spack:',
    '',
    '```sh',
    npxLine(`install --registry ${from} ${wanted}`),
    '```',
    '',
    `With Spack 1.0 or newer${github ? '' : ', in a clone of this repository'}:`,
    '',
    '```sh',
    `spack repo add --scope user ${added}`,
    `spack mirror add --scope user --unsigned ${name} ${from}`,
    `spack install --cache-only ${wanted}`,
    '```',
    ...(address === undefined
      ? []
      : ['', `[The index](${address}) has all packages, with who built and who reviewed them.`]),
  ].join('\n')
}

const adding = ({ recipes }: ScaffoldAnswers): string =>
  [
    `A recipe lies in \`${recipes}/packages/NAME/package.py\` ([Spack's guide](https://spack.readthedocs.io/en/latest/packaging_guide_creation.html)).`,
    'Add what is to be built to `specs` in `pakages.json`, and look before you push:',
    '',
    '```sh',
    npxLine('doctor'),
    '```',
  ].join('\n')

import { npxLine } from '@pakages/core'
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

/** One badge for each workflow that runs by itself; empty where nobody knows the repository. */
function badges({ github, workflows }: ScaffoldAnswers): string {
  if (github === undefined) return ''
  const base = `${github.serverUrl}/${github.repository}/actions/workflows`
  return workflows
    .filter((name) => name !== 'reviews')
    .map((name) => `[![${TITLES[name]}](${base}/${name}.yml/badge.svg)](${base}/${name}.yml)`)
    .join('\n')
}

function installing({ registry, specs, name, github, recipes }: ScaffoldAnswers): string {
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

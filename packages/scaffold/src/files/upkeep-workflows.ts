import type { ScaffoldAnswers } from '../answers.ts'
import type { ScaffoldFile } from './scaffold-file.ts'
import { concurrency, nightly, toolkit, workflow } from './workflow-lines.ts'

/** `with`, where binaries lie elsewhere than the workflow thinks. */
const registryLine = ({ registry }: ScaffoldAnswers): string[] =>
  registry === undefined ? [] : [`      registry: ${registry}`]

/** A tag publishes what it has, and releases it. */
export function releaseWorkflow(answers: ScaffoldAnswers): ScaffoldFile {
  const { recipes, toolkit: pin } = answers
  return workflow('release', 'releases what is published when a tag is pushed', [
    'name: Release',
    '',
    ['on:', '  push:', "    tags: ['*']", ''],
    ['permissions: {}', ''],
    concurrency('release', 'false'),
    '',
    'jobs:',
    '  packages:',
    '    name: Packages',
    '    permissions:',
    '      contents: read # for the checkout',
    '      packages: write # to publish binaries',
    '      id-token: write # to sign them',
    '      attestations: write # to keep their provenance',
    `    uses: ${toolkit('/.github/workflows/package-repository.yml', pin)}`,
    '    with:',
    `      repository: ${recipes}`,
    registryLine(answers),
    '',
    '  release:',
    '    name: Release',
    '    needs: packages',
    '    permissions:',
    '      contents: write # for the release and its assets',
    '      packages: write # for its tag in the registry, and an image where one is asked for',
    '      id-token: write # to attest the assets',
    '      attestations: write # to keep that',
    `    uses: ${toolkit('/.github/workflows/release-packages.yml', pin)}`,
    '    with:',
    '      generation: ${{ needs.packages.outputs.pinned-generation }}',
    registryLine(answers),
  ])
}

/** By schedule it says what would go; started by hand with "delete" it goes. */
export function pruneWorkflow(answers: ScaffoldAnswers): ScaffoldFile {
  const { name, toolkit: pin } = answers
  const [minute, hour] = nightly(`${name} prune`).split(' ')
  return workflow('prune', 'says each month what nobody needs any more, and deletes it by hand', [
    'name: Prune',
    '',
    ['on:', '  schedule:', `    - cron: '${minute} ${hour} 1 * *'`],
    ['  workflow_dispatch:', '    inputs:', '      delete:'],
    ['        description: Delete, instead of saying what would go', '        type: boolean', ''],
    ['permissions: {}', ''],
    concurrency('prune', 'false'),
    '',
    'jobs:',
    '  prune:',
    '    name: Prune',
    '    permissions:',
    '      contents: read # for the checkout',
    '      packages: write # to delete',
    `    uses: ${toolkit('/.github/workflows/prune.yml', pin)}`,
    '    with:',
    '      delete: ${{ inputs.delete == true }}',
    registryLine(answers),
  ])
}

/** What is published is looked up every night, and after each publication. */
export function vulnerabilitiesWorkflow(answers: ScaffoldAnswers): ScaffoldFile {
  const { name, workflows, toolkit: pin } = answers
  const pages = workflows.includes('index') ? [] : ['      pages: false']
  const given = [...registryLine(answers), ...pages]
  return workflow('vulnerabilities', 'looks up every night what is known of what is published', [
    'name: Vulnerabilities',
    '',
    ['on:', '  schedule:', `    - cron: '${nightly(`${name} vulnerabilities`)}'`],
    ['  workflow_dispatch:', ...afterPublication(answers), ''],
    ['permissions: {}', ''],
    concurrency('vulnerabilities', 'false'),
    '',
    'jobs:',
    '  vulnerabilities:',
    '    name: Vulnerabilities',
    ...(workflows.includes('packages') ? [OF_NO_PROPOSAL] : []),
    '    permissions:',
    '      contents: write # for branches of proposals',
    '      pull-requests: write # to propose what mends',
    '      issues: write # to keep one up to date',
    '      packages: read # to read what is published',
    '      security-events: write # to show what is found',
    '      id-token: write # to sign the index',
    '      pages: write # to publish the pages with what is found',
    `    uses: ${toolkit('/.github/workflows/vulnerabilities.yml', pin)}`,
    ...(given.length === 0 ? [] : ['    with:', ...given]),
  ])
}

const OF_NO_PROPOSAL =
  "    if: github.event_name != 'workflow_run' || github.event.workflow_run.event != 'pull_request'"

/** A run of the workflow that publishes, whatever became of it: it publishes what it could build. */
const afterPublication = ({ branch, workflows }: ScaffoldAnswers): string[] =>
  workflows.includes('packages')
    ? [
        '  workflow_run: # zizmor: ignore[dangerous-triggers] nothing of the run before is read, and no code of it runs',
        '    workflows: [Packages]',
        '    types: [completed]',
        `    branches: [${branch}]`,
      ]
    : []

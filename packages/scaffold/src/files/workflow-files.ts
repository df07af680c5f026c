import type { ScaffoldAnswers, WorkflowName } from '../answers.ts'
import type { ScaffoldFile } from './scaffold-file.ts'
import { pruneWorkflow, releaseWorkflow, vulnerabilitiesWorkflow } from './upkeep-workflows.ts'
import { concurrency, supersededProposals, nightly, toolkit, workflow } from './workflow-lines.ts'

/** What workflows use beside the toolkit, as it was when this version was made. */
const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1'

/** The workflows that were asked for. */
export const workflowFiles = (answers: ScaffoldAnswers): ScaffoldFile[] =>
  answers.workflows.map((name) => WRITERS[name](answers))

const WRITERS: Readonly<Record<WorkflowName, (answers: ScaffoldAnswers) => ScaffoldFile>> = {
  packages: packagesWorkflow,
  updates: updatesWorkflow,
  reviews: reviewsWorkflow,
  index: indexWorkflow,
  release: releaseWorkflow,
  prune: pruneWorkflow,
  vulnerabilities: vulnerabilitiesWorkflow,
}

const checkout = [
  '      - uses: ' + CHECKOUT,
  '        with:',
  '          persist-credentials: false',
]

function packagesWorkflow(answers: ScaffoldAnswers): ScaffoldFile {
  const { branch, recipes, registry, toolkit: pin } = answers
  return workflow('packages', 'builds, tests, signs and publishes what changed', [
    'name: Packages',
    '',
    ['on:', '  push:', `    branches: [${branch}]`, '  pull_request:', '  workflow_dispatch:', ''],
    ['permissions: {}', ''],
    supersededProposals('packages'),
    '',
    'jobs:',
    '  doctor:',
    '    name: What would fail later',
    '    runs-on: ubuntu-24.04',
    '    timeout-minutes: 10',
    '    permissions:',
    '      contents: read # for the checkout',
    '      packages: read # to look at the registry',
    '    steps:',
    checkout,
    `      - uses: ${toolkit('/doctor', pin)}`,
    '',
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
    ...(registry === undefined ? [] : [`      registry: ${registry}`]),
  ])
}

function updatesWorkflow({ name, toolkit: pin }: ScaffoldAnswers): ScaffoldFile {
  return workflow('updates', 'looks for new upstream versions every night', [
    'name: Updates',
    '',
    ['on:', '  schedule:', `    - cron: '${nightly(name)}'`, '  workflow_dispatch:', ''],
    ['permissions: {}', ''],
    concurrency('updates', 'false'),
    '',
    'jobs:',
    '  updates:',
    '    name: New versions',
    '    permissions:',
    '      contents: write # for the branches of proposals',
    '      pull-requests: write # to open them',
    '      actions: write # to build what is proposed, where build-workflow names a workflow',
    `    uses: ${toolkit('/.github/workflows/updates.yml', pin)}`,
  ])
}

function reviewsWorkflow({ toolkit: pin }: ScaffoldAnswers): ScaffoldFile {
  return workflow('reviews', 'records what auditors say in comments', [
    'name: Reviews',
    '',
    'on:',
    '  issue_comment: # zizmor: ignore[dangerous-triggers] only auditors are heard, no code of a pull request runs',
    '    types: [created]',
    '  pull_request_review:',
    '    types: [submitted]',
    '',
    ['permissions: {}', ''],
    // The workflow that is called lets its jobs wait for each other: a group here would drop comments.
    ['concurrency:', '  group: reviews-${{ github.run_id }}', '  cancel-in-progress: false', ''],
    'jobs:',
    '  review:',
    '    name: Review',
    "    if: contains(github.event.comment.body || github.event.review.body, '/pakages')",
    '    permissions:',
    '      contents: write # to commit what was recorded',
    '      issues: write # to answer',
    '      pull-requests: write # to answer',
    '      packages: write # to delete what is unsafe',
    '      id-token: write # to sign reviews',
    `    uses: ${toolkit('/.github/workflows/review.yml', pin)}`,
  ])
}

function indexWorkflow({ branch, name, registry, toolkit: pin }: ScaffoldAnswers): ScaffoldFile {
  return workflow('index', 'publishes pages about the packages', [
    'name: Index',
    '',
    'on:',
    '  schedule:',
    `    - cron: '${nightly(`${name} index`)}'`,
    '  push:',
    `    branches: [${branch}]`,
    "    paths: ['reviews/**', pakages.json]",
    '  workflow_dispatch:',
    '',
    ['permissions: {}', ''],
    concurrency('index', 'false'),
    '',
    'jobs:',
    '  pages:',
    '    name: Pages',
    '    permissions:',
    '      contents: read # for the checkout',
    '      packages: read # to read what is published',
    '      id-token: write # to sign the index',
    '      pages: write # to publish the pages',
    `    uses: ${toolkit('/.github/workflows/pages.yml', pin)}`,
    ...(registry === undefined ? [] : ['    with:', `      registry: ${registry}`]),
  ])
}

import { inputs, OTHER, PACKAGES, scriptOf, stepOf, type Broken } from './broken.ts'
import { json } from './healthy-repository.ts'

/** What breaks workflows, and what GitHub lets them do. */
export const BROKEN_WORKFLOWS: readonly Broken[] = [
  ['workflow-malformed', (one) => one.put(OTHER, 'on: [push\n'), OTHER, 'Correct it'],
  ...['', '# later\n', '- push\n', 'push\n'].map((text): Broken => [
    'workflow-malformed',
    (one) => one.put(OTHER, text),
    OTHER,
    'Write the workflow',
  ]),
  [
    'permission-missing',
    (one) => one.change(PACKAGES, 'packages: write', 'packages: read'),
    `${PACKAGES}:37`,
    'Write "packages: write" below "permissions:"',
  ],
  [
    'action-unpinned',
    (one) => one.put(OTHER, 'on: push\njobs:\n  a:\n    steps:\n      - uses: actions/cache@v5\n'),
    `${OTHER}:5`,
    'Write "uses: actions/cache@COMMIT # v5"',
  ],
  [
    'pins-unattended',
    (one) => one.remove('.github/dependabot.yml'),
    '.github/workflows/index.yml:26',
    'package-ecosystem: github-actions',
  ],
  [
    'workflow-outdated',
    (one) =>
      one.change(
        '.github/workflows/updates.yml',
        `${'a'.repeat(40)} # v1.0.0`,
        `${'b'.repeat(40)} # v0.9.1`,
      ),
    '.github/workflows/updates.yml:22',
    'pakages init --update',
  ],
  [
    'credentials-left',
    (one) =>
      one.put(
        OTHER,
        [
          'on: push',
          'jobs:',
          '  a:',
          '    runs-on: ubuntu-24.04',
          '    steps:',
          `      - uses: actions/checkout@${'c'.repeat(40)}`,
          `      - uses: syspack/pakages/build@${'a'.repeat(40)}`,
          '',
        ].join('\n'),
      ),
    `${OTHER}:6`,
    'persist-credentials: false',
  ],
  [
    'fork-code-trusted',
    (one) => one.change(PACKAGES, '  pull_request:', '  pull_request_target:'),
    `${PACKAGES}:37`,
    'Write "pull_request:"',
  ],
  [
    'secret-missing',
    inputs("tests: ${{ secrets.TELL && secrets.OF_ALL && secrets.GITHUB_TOKEN && 'root' }}"),
    `${PACKAGES}:40`,
    'gh secret set TELL --repo acme/tools',
  ],
  ['root-unpadded', inputs('padded-length: 0'), `${PACKAGES}:37`, 'padded-length: 256'],
  ['target-drifting', inputs('target: native'), `${PACKAGES}:37`, 'target: x86_64_v3'],
  ['runner-drifting', inputs('runner: ubuntu-latest'), `${PACKAGES}:30`, 'ubuntu-24.04'],
  [
    'base-libc-older',
    (one) =>
      one.put(
        '.github/workflows/image.yml',
        [
          'on: push',
          'jobs:',
          '  image:',
          '    runs-on: ubuntu-24.04',
          '    steps:',
          `      - uses: syspack/pakages/container@${'a'.repeat(40)}`,
          '        with: { base: "debian:12-slim" }',
          '',
        ].join('\n'),
      ),
    '.github/workflows/image.yml:6',
    'Write a newer "base"',
  ],
  [
    'pull-requests-forbidden',
    (one) => {
      one.github['/repos/acme/tools/actions/permissions/workflow'] = json({
        can_approve_pull_request_reviews: false,
      })
    },
    '.github/workflows/updates.yml:22',
    'https://github.com/acme/tools/settings/actions',
  ],
  [
    'attestations-unavailable',
    (one) => {
      one.github['/repos/acme/tools'] = json({
        private: true,
        owner: { login: 'acme', type: 'Organization' },
      })
    },
    `${PACKAGES}:37`,
    'Take "attestations: write" out',
  ],
  [
    'permission-missing',
    (one) => one.put(OTHER, scriptOf('npx --yes @syspack/pakages@1.0.0 push', 'contents: read')),
    `${OTHER}:9`,
    'Write "packages: write" below "permissions:"',
  ],
  ...(
    [
      ['repositry: spack_repo/tools', `${PACKAGES}:37`, 'Did you mean "repository"?'],
      ['telescope: big', `${PACKAGES}:37`, 'Take it out, or write one of: repository, specs'],
    ] as const
  ).map(([line, place, mends]): Broken => ['input-unknown', inputs(line), place, mends]),
  [
    'input-unknown',
    (one) =>
      one.put(OTHER, stepOf(`syspack/pakages/setup@${'a'.repeat(40)}`, 'spack-reff: v1.1.1')),
    `${OTHER}:6`,
    'Did you mean "spack-ref"?',
  ],
  ...['[develop]', "[develop, '!main']", "['**', '!main']", "['releases/*']"].map(
    (branches): Broken => [
      'default-branch-unpublished',
      (one) => one.change(PACKAGES, 'branches: [main]', `branches: ${branches}`),
      `${PACKAGES}:6`,
      'Write "branches: [main]" below "push:"',
    ],
  ),
]

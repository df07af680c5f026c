import {
  choice,
  count,
  defineAction,
  flag,
  list,
  publicCachesInput,
  secret,
  text,
} from '@pakages/core'
import { spackInputs } from '@pakages/spack'

/** `uses: syspack/pakages/plan@v1`, `pakages plan` */
export const planBuildsAction = defineAction({
  name: 'plan',
  title: 'Plan builds',
  summary:
    'Say what of a lock must be built, after what trusted caches have, and spread it over jobs that run side by side.',
  branding: { icon: 'git-branch', color: 'orange' },
  inputs: {
    specs: list(
      'Specs to build, one per line. Default: what `environment` lists, else what `pakages.json` names, else every recipe of `repository`.',
      { placeholder: 'SPEC…' },
    ),
    environment: text('Folder with a `spack.yaml` to build instead of `specs`.', {
      placeholder: 'FOLDER',
    }),
    lock: text(
      'A `spack.lock` to plan for instead of `specs` or `environment`: nothing is concretized, and no Spack is needed.',
      { placeholder: 'FILE' },
    ),
    'changed-since': text(
      'A commit, branch or tag: only recipes that changed since are planned, with what they need. For a pull request the commit of its base (`github.event.pull_request.base.sha`), with `fetch-depth: 0` at the checkout. Nothing changed where only comments, documentation or other files did.',
      { placeholder: 'REF' },
    ),
    dependents: flag('With `changed-since`: plan what depends on the changed recipes, too.'),
    'trusted-caches': list(
      'Build caches whose packages are not built again, one per line: `oci://HOST/PATH`, `oci-layout:FOLDER`, or a folder of a build cache.',
      { placeholder: 'CACHE…' },
    ),
    registry: text(
      'The registry that the plan is for, a trusted cache itself: what only other caches have is not built, but jobs take it from there and hand it on, so that the registry holds all that its packages need. Default: what any trusted cache has is left out.',
      { placeholder: 'REGISTRY' },
    ),
    'public-caches': publicCachesInput,
    token: secret(
      "Token that may read private packages. The token of the job goes to GitHub's own registry only.",
      { default: '${{ github.token }}' },
    ),
    username: text(
      'User name that goes with the token; with it, the token is sent to the registries of all trusted caches.',
    ),
    tests: choice(
      'Run the tests of packages while they are built: of none, of what was asked for, or of all.',
      ['none', 'root', 'all'],
    ),
    runners: count(
      'How many jobs run at the same time: what your account gets. GitHub runs 20 on its free plan.',
      { default: 20, min: 1, max: 256 },
    ),
    minutes: count('Minutes that the packages of one job may take. GitHub ends a job after 360.', {
      default: 330,
      min: 1,
      max: 10_000,
    }),
    stages: count(
      'How many stages the workflow has. What does not fit into them is left for its next run.',
      { default: 4, min: 1, max: 100 },
    ),
    reports: list(
      'Reports `pakages.build/1` of past builds, one per line: they say how long packages take. Default: what `promote` kept of its builds in the registry; else guesses by build system.',
      { placeholder: 'FILE…' },
    ),
    ...spackInputs,
  },
  outputs: {
    plan: 'Path of the plan `pakages.plan/1`.',
    digest: 'The sha256 of the plan, for the input `plan-digest` of `build` and `promote`.',
    lock: 'Path of the `spack.lock`.',
    stages:
      'JSON: for each stage a value for `strategy.matrix`, `{"include": [{"job", "title", "packages", "minutes"}]}`, with `target-name` also `"target"`, `"runner"` and `"container"` of that target. A stage that is not there has no jobs: a matrix must not be empty.',
    matrix: 'JSON: the matrix of all jobs, for a workflow with one stage.',
    jobs: 'How many jobs.',
    build: 'How many packages they build.',
    'handed-on':
      'How many packages they take from public caches, or from trusted ones that `registry` is not, and hand on.',
    cached: 'How many packages no job takes up, since trusted caches have them.',
    changed:
      'With `changed-since`: the packages whose recipes changed, separated by blanks; `*` for all, where a file changed that all recipes depend on.',
    removed: 'With `changed-since`: the packages whose recipes were removed.',
    left: 'How many packages do not fit into the stages.',
  },
  permissions: { contents: 'read', packages: 'read' },
  example:
    'repository: .\ntrusted-caches: oci://ghcr.io/${{ github.repository }}-cache\nrunners: 20',
  terminalExample: '--repository . --trusted-caches oci://ghcr.io/OWNER/NAME-cache --runners 20',
  positional: 'specs',
  work: async () => ({
    run: (await import('./step.ts')).planStep,
    present: (await import('./summary.ts')).presentPlan,
  }),
})

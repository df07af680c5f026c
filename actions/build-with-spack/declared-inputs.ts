import {
  choice,
  count,
  flag,
  list,
  publicCachesInput,
  publishFromInput,
  secret,
  text,
} from '@pakages/core'
import { spackInputs } from '@pakages/spack'

/** What a build takes that follows no plan. */
export const oneJobInputs = {
  specs: list(
    'Specs to build, one per line. Default: what `environment` lists, else what `pakages.json` names, else every recipe of `repository`.',
    { placeholder: 'SPEC…' },
  ),
  environment: text(
    'Folder with a `spack.yaml` to build instead of `specs`. It is copied, not changed; a `spack.lock` in it is used where it still fits.',
    { placeholder: 'FOLDER' },
  ),
  'trusted-caches': list(
    'Build caches to take binaries from instead of building, one per line, the first one first: `oci://HOST/PATH`, `oci-layout:FOLDER`, or a folder of a build cache.',
    { placeholder: 'CACHE…' },
  ),
  'public-caches': publicCachesInput,
  token: secret(
    "Token that may read private packages. No build sees it. The token of the job goes to GitHub's own registry only (`ghcr.io`, or `containers.HOST` of an enterprise instance).",
    { default: '${{ github.token }}' },
  ),
  username: text(
    "User name that goes with the token; with it, the token is sent to the registries of all trusted caches. Default: the user who started the run, on GitHub's own registry only.",
  ),
  'source-mirror': text(
    'Registry in which `push` keeps the archives that builds fetched: `oci://HOST/PATH`, or `oci-layout:FOLDER`. What is there is taken from it instead of from upstream, by its sha256.',
    { placeholder: 'REFERENCE' },
  ),
  tests: choice(
    'Run the tests of packages while they are built: of none, of what was asked for, or of all.',
    ['none', 'root', 'all'],
  ),
  'concurrent-packages': count('Packages to build at the same time.', {
    default: 2,
    min: 1,
    max: 256,
  }),
  'fail-fast': flag(
    'Stop at the first package that fails. Otherwise everything that does not need it is still built and kept; the action fails all the same.',
  ),
  'time-budget': count(
    'Minutes after which the build stops in order: what is finished stays, what is left is said, and the next run goes on. Default: 330 on a runner, since GitHub ends a job after 360; no end at a terminal.',
    { min: 1, max: 10_000 },
  ),
  'check-run': text(
    "Number of the job's check run, by which summaries link to its log. Runners that do not tell it yet get a link to the whole run.",
    { default: '${{ job.check_run_id }}', placeholder: 'NUMBER' },
  ),
  ...spackInputs,
} as const

/** What a build takes that completes another run's. */
export const builtInputs = {
  built: text(
    'Folder with what another run built of the same commit: the work folder that it handed on, or several in one folder. What is there and fits the lock is taken before anything is built; nothing of it is trusted for that.',
    { placeholder: 'FOLDER' },
  ),
  'built-by': text(
    'Which run that was, as reports and provenance name it: the address of the run.',
    { placeholder: 'URL' },
  ),
} as const

/** What a build takes that follows a plan. */
export const plannedInputs = {
  plan: text(
    'The plan that `plan` wrote: with `job`, only the packages of that job are built. Its `spack.lock` lies beside it, and nothing is concretized.',
    { placeholder: 'FILE' },
  ),
  job: text('The job of the plan: `job` in the matrix that `plan` puts out.', {
    placeholder: 'STAGE-NUMBER',
  }),
  'plan-digest': text(
    'The output `digest` of `plan`: another plan is refused, whoever changed it between the jobs.',
    { placeholder: 'sha256:…' },
  ),
  registry: text(
    'Where the packages of a plan are promoted to. Until then each lies in `REGISTRY-staging` as soon as it is built, where the other jobs of the run take it from. Default: `registry` of the `pakages.json` in the workspace.',
    { placeholder: 'REFERENCE' },
  ),
  password: secret(
    'Password, for registries that have passwords instead of tokens. Needs `username`.',
  ),
  run: text(
    'What the run is called in the staging place: the same for all its jobs and for `promote`. Default on GitHub: the number of the run.',
    { placeholder: 'NAME' },
  ),
  kept: text(
    'What an earlier attempt of the job built and could not stage: its folder `.pakages/unstaged`, kept as an artifact. It is staged before anything is built. A folder that is not there is no error.',
    { placeholder: 'FOLDER' },
  ),
  'give-up': flag(
    'Build nothing: tell the other jobs of the plan that this one ended, so that none waits for its packages. For a step with `if: failure()`, after those that may fail before `build`.',
  ),
  wait: count(
    'Minutes that the job waits for packages of other jobs of its stage. Default: three times what the plan thinks that the job takes, at least 15.',
    { min: 1, max: 10_000 },
  ),
  targets: list(
    'Microarchitectures that packages may be staged for besides `aarch64`, `x86_64` up to `x86_64_v3` and other generic ones.',
    { placeholder: 'TARGET…' },
  ),
  allow: list(
    'What is staged although it would be refused, one per line: `unpadded`, `target`, `secret`, as `push` takes them.',
    { placeholder: 'REFUSAL…' },
  ),
  'publish-from': publishFromInput,
} as const

/** What `build` puts out. */
export const buildOutputs = {
  cache: 'The build cache folder: every package that was built or reused.',
  lock: 'Path of the `spack.lock`.',
  report: 'Path of the report `pakages.build/1`.',
  reused: 'How many packages came from trusted caches.',
  built: 'How many packages were built.',
  failed: 'How many packages failed.',
  left: 'How many packages the time was over for: the next run goes on with them.',
  'may-publish':
    'Whether the run may publish what was built, as `push` would say: `true` or `false`.',
  'hit-rate': 'Share of the needed packages that were reused, from 0 to 1.',
} as const

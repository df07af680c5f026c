// Apart from what reads them: every declaration of an action that uses Spack is made of these.
import { count, list, text, type Parsed } from '@pakages/core'

/**
 * The inputs that say which Spack, which recipes, and how and where to build: the same in each
 * action that builds.
 */
export const spackInputs = {
  repository: list(
    'Folders of your recipe repositories, one per line, the first one first: each is or holds a folder with `repo.yaml`. Default: the one that `pakages.json` names, else the workspace, when it is one.',
    { placeholder: 'FOLDER…' },
  ),
  'spack-ref': text(
    'Tag, branch or commit of Spack. Default: the Spack 1.x in `SPACK_ROOT`, on the PATH or in the cache folder, else the pinned release.',
    { placeholder: 'REF' },
  ),
  'spack-repository': text(
    'Another git repository of Spack, as an https URL. It is always cloned.',
    { placeholder: 'URL' },
  ),
  'recipes-ref': text(
    "Tag, branch or commit of Spack's builtin recipes. Default: those in the cache folder, else the pinned release.",
    { placeholder: 'REF' },
  ),
  'recipes-repository': text('Another git repository with the builtin recipes, as an https URL.', {
    placeholder: 'URL',
  }),
  target: text(
    'Microarchitecture to build for. Specs and recipes that name another keep it. Default: `x86_64_v3` on x86-64 (AVX2: what all runners of GitHub have in common), elsewhere the generic target of the family.',
    { placeholder: 'TARGET' },
  ),
  compiler: text(
    'Compiler to build with, such as `gcc@13`, which this machine must have. Specs and recipes that name another keep it. Default: the one that Spack prefers of those that it finds.',
    { placeholder: 'COMPILER' },
  ),
  'target-name': text(
    'One of `targets` of the `pakages.json` in the workspace, by its name: `target` and `compiler` are those that it says, where they are not given.',
    { placeholder: 'NAME' },
  ),
  externals: list(
    'Build tools to take from the system where it has them, one per line; `none` for no tool. Default: `gmake`. Compilers are always taken from the system.',
    { placeholder: 'NAME…' },
  ),
  'install-root': text(
    'Folder to install into while building; no spaces in its path. Default: `store` in the cache folder.',
    { placeholder: 'FOLDER' },
  ),
  'padded-length': count(
    'Install paths are padded to so many characters, so that binaries can be installed at any shorter path; 0 for no padding. Default: 256.',
    { max: 512, placeholder: 'N' },
  ),
  jobs: count(
    'Parallel jobs in the build of one package. Default: the number of processors, at most 16.',
    { min: 1, max: 1024 },
  ),
  'work-dir': text('Folder where the steps of a job hand results to each other.', {
    default: '.pakages',
    placeholder: 'FOLDER',
  }),
} as const

/** What {@link spackInputs} are parsed to. */
export type SpackInputs = Parsed<typeof spackInputs>

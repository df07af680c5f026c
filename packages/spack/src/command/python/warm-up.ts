/**
 * Python for `spack python -c`: makes what Spack makes when it first solves, and keeps in its cache
 * folder. Asking for one index of a repository makes all of them.
 */
export const WARM_UP = `
import spack.bootstrap, spack.repo
for repository in spack.repo.PATH.repos:
    repository.provider_index
with spack.bootstrap.ensure_bootstrap_configuration():
    spack.bootstrap.ensure_clingo_importable_or_raise()
`

/**
 * Python for `spack -e ENV python -c`: from the specs of the environment, which recipes depend on a
 * package that is in no repository, as one JSON line `{"missing": [{recipe, file, missing}]}`. Only
 * recipes of the namespaces on stdin are read further: the builtin ones are thousands, and checked
 * by their own CI.
 */
export const MISSING_DEPENDENCIES = String.raw`
import json, sys
import spack.environment, spack.repo

own = set(json.load(sys.stdin)["namespaces"])
open_names = []
for user_spec in spack.environment.active_environment().user_specs:
    open_names.extend(node.name for node in user_spec.traverse() if node.name)
seen, missing = set(), []
while open_names:
    name = open_names.pop()
    if name in seen or not spack.repo.PATH.exists(name):
        continue
    seen.add(name)
    cls = spack.repo.PATH.get_pkg_class(name)
    if cls.namespace not in own:
        continue
    for by_name in cls.dependencies.values():
        for dependency in by_name:
            if dependency in seen:
                continue
            if spack.repo.PATH.exists(dependency):
                open_names.append(dependency)
            elif not spack.repo.PATH.is_virtual(dependency):
                missing.append({"recipe": name, "file": spack.repo.PATH.filename_for_package_name(name), "missing": dependency})
print(json.dumps({"missing": missing}))
`

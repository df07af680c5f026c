import { READ_SPECS } from './read-specs.ts'

/**
 * Python for `spack python -c`: which of the specs `hashes` on stdin have another recipe here than
 * the one that they were concretized with, as one JSON line `{"other": [HASH]}`. Spack keeps the hash
 * of a recipe in a spec (`package_hash`); what has none cannot be compared and counts as another.
 */
export const OTHER_RECIPES = `${READ_SPECS}${String.raw`
import spack.repo

def is_other(spec):
    try:
        package = spack.repo.PATH.get_pkg_class(spec.fullname)(spec)
        return package.content_hash() != request["nodes"][spec.dag_hash()].get("package_hash")
    except Exception as error:
        print("cannot be compared:", type(error).__name__, error, file=sys.stderr)
        return True

print(json.dumps({"other": [key for key in request["hashes"] if key not in specs or is_other(specs[key])]}))
`}`

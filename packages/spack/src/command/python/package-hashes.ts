import { READ_SPECS } from './read-specs.ts'

/**
 * Python for `spack python -c`: the hash that the recipe of each of `packages` gives now, as one JSON
 * line. It is what Spack puts into a spec when it has solved.
 */
export const PACKAGE_HASHES = `${READ_SPECS}
hashes = {}
for name in request["packages"]:
    hashes[name] = specs[name].package.content_hash()
print("\\n" + json.dumps(hashes))
`

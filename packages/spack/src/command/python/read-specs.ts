/**
 * Python for `spack python -c`: reads `{"roots": [HASH], "nodes": {HASH: NODE}}` from stdin into
 * Spack's specs. `specs` maps a hash to its spec. The modules of Spack move between releases: these
 * two names are all that is relied on here.
 */
export const READ_SPECS = String.raw`
import json, sys

def read_specs(request):
    from spack.spec import Spec

    nodes = request["nodes"]
    found = {}
    for root in request["roots"]:
        if root in found:
            continue
        order, seen = [], set()
        stack = [root]
        while stack:
            key = stack.pop()
            if key in seen:
                continue
            seen.add(key)
            order.append(nodes[key])
            stack.extend(edge["hash"] for edge in nodes[key].get("dependencies", ()))
        top = Spec.from_dict({"spec": {"_meta": {"version": 5}, "nodes": order}})
        for spec in top.traverse(deptype="all"):
            found.setdefault(spec.dag_hash(), spec)
    return found

request = json.load(sys.stdin)
specs = read_specs(request)
`

import { READ_SPECS } from './read-specs.ts'

/**
 * Python for `spack python -c`: what the recipes of installed specs on stdin do to the environment
 * of who uses them, as one JSON line `{"specs": [ENVIRONMENT]}`. Each recipe is asked for itself and
 * for each package that needs it, as `spack load` does, so that any set of packages can be loaded
 * later. Prefixes are named by hash. A recipe that fails is left out and told of.
 */
export const RECORD_ENVIRONMENTS = `${READ_SPECS}${String.raw`
import re
import spack.build_environment
import spack.deptypes as dt
from spack.context import Context
from spack.util.environment import EnvironmentModifications

WORDS = {
    "SetEnv": "set", "SetPath": "set-path", "UnsetEnv": "unset",
    "AppendFlagsEnv": "append-flags", "RemoveFlagsEnv": "remove-flags",
    "AppendPath": "append-path", "PrependPath": "prepend-path",
    "RemoveFirstPath": "remove-first-path", "RemoveLastPath": "remove-last-path",
    "RemovePath": "remove-path", "DeprioritizeSystemPaths": "deprioritize-system-paths",
    "PruneDuplicatePaths": "prune-duplicate-paths",
}
SEPARATED = set(WORDS.values()) - {"set", "unset"}

class Prefixes:
    """Finds install prefixes in texts: the longest first, and one without its hash only as a whole."""

    def __init__(self, specs):
        self.hashes = {str(spec.prefix): key for key, spec in specs.items() if not spec.external}
        longest = sorted(self.hashes, key=len, reverse=True)
        found = "|".join(re.escape(prefix) + self.end(prefix) for prefix in longest)
        self.pattern = re.compile("(%s)" % found) if found else None

    def end(self, prefix):
        return "" if prefix.endswith(self.hashes[prefix]) else "(?![\\w.+-])"

    def named(self, text):
        if self.pattern is None:
            return text
        parts = self.pattern.split(text)
        if len(parts) == 1:
            return text
        values = [{"prefix": self.hashes[part]} if at % 2 else part for at, part in enumerate(parts)]
        return [value for value in values if value != ""]

def as_json(modifications, prefixes):
    for modifier in modifications.env_modifications:
        word = WORDS[type(modifier).__name__]
        found = {"do": word, "name": modifier.name}
        if hasattr(modifier, "value"):
            found["value"] = prefixes.named(str(modifier.value))
        if word in SEPARATED and modifier.separator != ":":
            found["separator"] = modifier.separator
        yield found

def asked(call, prefixes):
    modifications = EnvironmentModifications()
    call(modifications)
    return list(as_json(modifications, prefixes))

def recorded(spec, prefixes):
    spack.build_environment.SetupContext(spec, context=Context.RUN).set_all_package_py_globals()
    dependencies = []
    for needed in spec.dependencies(deptype=dt.LINK | dt.RUN):
        own = asked(lambda env: needed.package.setup_dependent_run_environment(env, spec), prefixes)
        if own:
            dependencies.append({"hash": needed.dag_hash(), "modifications": own})
    return {
        "hash": spec.dag_hash(),
        "own": asked(spec.package.setup_run_environment, prefixes),
        "dependencies": dependencies,
    }

prefixes = Prefixes(specs)
found, failed = [], []
for spec in specs.values():
    if spec.external or not spec.installed or spec.dag_hash() not in request["installed"]:
        continue
    try:
        found.append(recorded(spec, prefixes))
    except Exception as error:
        failed.append({"hash": spec.dag_hash(), "why": "%s: %s" % (type(error).__name__, error)})
print()
print(json.dumps({"specs": found, "failed": failed}))
`}`

import { READ_SPECS } from './read-specs.ts'

/**
 * Python for `spack python -c`: what the recipes say of the specs on stdin, as one JSON line
 * `{"specs": [FACTS]}`. Every fact is guarded: one that this Spack or this recipe does not give is
 * left out, and the others are kept.
 */
export const RECIPE_FACTS = `${READ_SPECS}${String.raw`
import hashlib, re
import spack.repo

def guarded(call, default=None):
    try:
        return call()
    except Exception as error:
        print("left out:", type(error).__name__, error, file=sys.stderr)
        return default

def text(value):
    return value if isinstance(value, str) and value else None

def fetched(fetcher):
    digest = text(getattr(fetcher, "digest", None))
    git = text(getattr(fetcher, "git", None))
    return {
        "url": None if git else text(getattr(fetcher, "url", None)),
        "sha256": digest if digest and len(digest) == 64 else None,
        "git": git,
        "commit": text(getattr(fetcher, "commit", None)),
        "ref": text(getattr(fetcher, "tag", None)) or text(getattr(fetcher, "branch", None)),
    }

def own_source(pkg, spec):
    if not getattr(pkg, "has_code", True):
        return []
    stated = pkg.versions.get(spec.version, {})
    commit = text(stated.get("commit")) or text(getattr(spec.version, "commit_sha", None))
    if "commit" in spec.variants:
        commit = text(spec.variants["commit"].value) or commit
    ref = text(stated.get("tag")) or text(stated.get("branch"))
    if commit or ref:
        return [{"git": text(stated.get("git")) or text(getattr(pkg, "git", None)), "commit": commit, "ref": ref}]
    url = text(stated.get("url")) or guarded(lambda: text(str(pkg.url_for_version(spec.version))))
    return [{"url": url, "sha256": text(stated.get("sha256"))}]

def resources(pkg, spec):
    for when, items in pkg.resources.items():
        if spec.satisfies(when):
            for item in items:
                yield {"resource": item.name, **fetched(item.fetcher)}

def patches(spec):
    try:
        for patch in spec.patches:
            yield {"sha256": patch.sha256, "url": text(getattr(patch, "url", None)), "file": text(getattr(patch, "relative_path", None))}
    except Exception:
        # The recipe has changed since: the spec still names what was applied.
        for sha256 in spec.variants["patches"].value:
            yield {"sha256": sha256}

def recipe_sha256(spec):
    with open(spack.repo.PATH.filename_for_package_name(spec.fullname), "rb") as stream:
        return hashlib.sha256(stream.read()).hexdigest()

def changed_variants(pkg, spec):
    for name in pkg.variant_names():
        if name in spec.variants and set(spec.variants[name].values) != set(pkg.get_variant(name).make_default().values):
            yield name

def preferences(pkg, spec):
    flagged = lambda flag: [str(version) for version, stated in pkg.versions.items() if stated.get(flag, False)]
    return {
        "preferred": flagged("preferred"),
        "deprecated": flagged("deprecated"),
        "infinity": [str(version) for version in pkg.versions if version.isdevelop()],
        "changedVariants": sorted(changed_variants(pkg, spec)),
    }

def facts(spec):
    cls = spack.repo.PATH.get_pkg_class(spec.fullname)
    pkg = cls(spec)
    doc = guarded(lambda: "\n\n".join(" ".join(part.split()) for part in re.split(r"\n\s*\n", cls.__doc__ or "") if part.strip()))
    return {
        "hash": spec.dag_hash(),
        "licenses": guarded(lambda: [str(name) for when, name in cls.licenses.items() if spec.satisfies(when)], []),
        "homepage": guarded(lambda: text(cls.homepage)),
        "description": text(doc),
        "maintainers": guarded(lambda: sorted(set(str(name) for name in cls.maintainers)), []),
        "sources": guarded(lambda: own_source(pkg, spec), []) + guarded(lambda: list(resources(pkg, spec)), []),
        "patches": guarded(lambda: list(patches(spec)) if "patches" in spec.variants else [], []),
        "recipeSha256": guarded(lambda: recipe_sha256(spec)),
        "preferences": guarded(lambda: preferences(pkg, spec)),
        "unresolvedLibraries": guarded(lambda: [str(pattern) for pattern in pkg.unresolved_libraries] or None),
    }

empty = lambda key: {"hash": key, "licenses": [], "maintainers": [], "sources": [], "patches": []}
wanted = [key for key in request["nodes"] if key in specs and not specs[key].external]
print(json.dumps({"specs": [guarded(lambda: facts(specs[key]), empty(key)) for key in wanted]}))
`}`

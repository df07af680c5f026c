# Run by `spack python spack-says.py NAMESPACE`: prints what Spack itself knows of every recipe of a repository, one JSON
# object a line. The contract test holds it against what the static reader says.
import json
import sys

import spack.repo
import spack.spec
from spack.package_base import preferred_version
from spack.version import Version

ATTRIBUTES = (
    "homepage", "url", "urls", "git", "list_url", "list_depth", "pypi", "cran", "bioc",
    "gnu_mirror_path", "sourceforge_mirror_path", "sourceware_mirror_path", "xorg_mirror_path",
)
# A version that no recipe has: what Spack would extrapolate.
UNKNOWN = "98.76.54"


def plain(value):
    if isinstance(value, (str, int, bool, float, type(None))):
        return value
    if isinstance(value, (list, tuple, set)):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    return {"object": type(value).__name__}


def attributes(package):
    found = {}
    for name in ATTRIBUTES:
        try:
            value = getattr(package, name, None)
        except Exception as error:
            value = {"error": str(error)}
        if value is not None:
            found[name] = plain(value)
    return found


def urls(cls, name, version):
    try:
        return cls(spack.spec.Spec(f"{name}@={version}")).all_urls_for_version(version)
    except (Exception, SystemExit) as error:
        return {"error": f"{type(error).__name__}: {str(error)[:120]}"}


def ranges(cls):
    found = {}
    for attribute in ("dependencies", "patches", "conflicts", "variants", "licenses", "resources"):
        for when in getattr(cls, attribute, {}):
            text = str(when.versions) if isinstance(when, spack.spec.Spec) else ":"
            if text not in ("", ":"):
                found[text] = [str(v) for v in cls.versions if v.satisfies(when.versions)]
    return found


def describe(name):
    cls = spack.repo.PATH.get_pkg_class(name)
    versions = list(cls.versions)
    return {
        "name": name.split(".")[-1],
        "attributes": attributes(cls(spack.spec.Spec(name))),
        "maintainers": list(getattr(cls, "maintainers", [])),
        "licenses": [[str(when), license] for when, license in cls.licenses.items()],
        "versions": [[str(version), plain(keywords)] for version, keywords in cls.versions.items()],
        "order": [str(version) for version in sorted(versions)],
        "preferred": str(preferred_version(cls)) if versions else None,
        "urls": [[str(version), urls(cls, name.split(".")[-1], version)] for version in versions + [Version(UNKNOWN)]],
        "ranges": ranges(cls),
        "dependencies": sorted({str(dep.spec.name) for deps in cls.dependencies.values() for dep in deps.values()}),
        "variants": sorted({variant for group in cls.variants.values() for variant in group}),
    }


for package in sorted(spack.repo.PATH.get_repo(sys.argv[1]).all_package_names()):
    try:
        print(json.dumps(describe(f"{sys.argv[1]}.{package}")))
    except (Exception, SystemExit) as error:
        print(json.dumps({"name": package, "error": f"{type(error).__name__}: {str(error)[:200]}"}))

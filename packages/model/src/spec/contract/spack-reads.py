# Run as `spack python spack-reads.py < QUESTIONS > ANSWERS`: how a real Spack reads specs.
# {"specs": [...], "probes": [...], "dag": ...} comes in, and a line for each spec goes out:
# {"reads": ..., "answered": [...]} or {"refuses": "..."}. Versions are told by which of the probes
# satisfy them, since Spack writes them anew; answered are the hashes of the DAG that satisfy it.
import json
import sys
import warnings

import spack.deptypes as deptypes
import spack.version as versions
from spack.spec import Spec
from spack.spec_parser import parse_one_or_raise

warnings.simplefilter("ignore")
QUESTIONS = json.load(sys.stdin)
PROBES = [versions.Version(text) for text in QUESTIONS["probes"]]
DAG = Spec.from_dict(QUESTIONS["dag"]) if QUESTIONS.get("dag") else None


def admitted(node):
    return "".join("1" if probe.satisfies(node.versions) else "0" for probe in PROBES)


def told(node):
    answer = {"versions": admitted(node)}
    if node.name:
        answer["name"] = node.name
    if node.namespace:
        answer["namespace"] = str(node.namespace)
    if node.abstract_hash:
        answer["hash"] = node.abstract_hash
    if node.architecture:
        parts = node.architecture.platform, node.architecture.os, node.architecture.target
        for key, value in zip(("platform", "os", "target"), parts):
            if value:
                answer[key] = str(value)
    variants = {
        name: {
            "values": [value if isinstance(value, bool) else str(value) for value in variant.values],
            **({"exact": True} if variant.concrete else {}),
            **({"propagated": True} if variant.propagate else {}),
        }
        for name, variant in node.variants.items()
    }
    if variants:
        answer["variants"] = dict(sorted(variants.items()))
    flags = {name: [str(flag) for flag in given] for name, given in node.compiler_flags.items()}
    if flags:
        answer["flags"] = dict(sorted(flags.items()))
    edges = [edge_told(edge) for edge in node.edges_to_dependencies()]
    if edges:
        answer["dependencies"] = sorted(edges, key=lambda edge: json.dumps(edge, sort_keys=True))
    return answer


def edge_told(edge):
    answer = {"node": told(edge.spec)}
    if edge.direct:
        answer["direct"] = True
    if edge.virtuals:
        answer["virtuals"] = sorted(edge.virtuals)
    if edge.depflag:
        answer["kinds"] = sorted(deptypes.flag_to_tuple(edge.depflag))
    if edge.when != Spec():
        answer["when"] = told(edge.when)
    return answer


for text in QUESTIONS["specs"]:
    try:
        spec = parse_one_or_raise(text)
        answer = {"reads": told(spec)}
        if DAG:
            nodes = DAG.traverse(deptype="all")
            answer["answered"] = sorted(node.dag_hash() for node in nodes if node.satisfies(spec))
    except Exception as error:
        said, *marks = f"{type(error).__name__}: {error}".split("\n")
        # Spack underlines what it cannot read.
        at = marks[-1].find("^") if len(marks) > 1 and not marks[-1].strip("^ ") else -1
        answer = {"refuses": said, **({"at": at} if at >= 0 else {})}
    print(json.dumps(answer, sort_keys=True))

# What Spack itself makes of files, as one JSON line for each JSON line on the standard input:
# python3 -B spack-answers.py SPACK FOLDER
import base64
import io
import json
import os
import sys

spack_root, folder = sys.argv[1:]
sys.path.insert(0, os.path.join(spack_root, "lib", "spack"))

import spack.hooks.drop_redundant_rpaths as drop
import spack.hooks.sbang as sbang
import spack.relocate as relocate
import spack.relocate_text as relocate_text
import spack.util.elf as elf

path = os.path.join(folder, "file")


def prefixes(case):
    """The map in the order in which it is tried here; Spack drops what changes nothing first."""
    pairs = {base64.b64decode(old): base64.b64decode(new) for old, new in case["map"]}
    ordered = sorted(pairs.items(), key=lambda pair: -len(pair[0]))
    return {old: new for old, new in ordered if old != new}


def as_text(pairs):
    return {os.fsdecode(old): os.fsdecode(new) for old, new in pairs.items()}


def in_file(content, change):
    with open(path, "wb") as file:
        file.write(content)
    try:
        change()
        with open(path, "rb") as file:
            return file.read()
    finally:
        # Writing over it would be slow: some file systems wait for the disk then.
        os.unlink(path)


def text(case, content):
    file = io.BytesIO(content)
    relocate_text.TextFilePrefixReplacer(prefixes(case)).apply_to_file(file)
    return file.getvalue()


def strings(case, content):
    file = io.BytesIO(content)
    relocate_text.BinaryFilePrefixReplacer(prefixes(case)).apply_to_file(file)
    return file.getvalue()


def or_as_it_is(content, change):
    """Numbers beyond all files end Spack with a stack; the file as it is stands for that."""
    try:
        return in_file(content, change)
    except (MemoryError, OverflowError, ValueError):
        return content


def rpaths(case, content):
    pairs = prefixes(case)
    if not pairs:
        return content
    replace = elf.substitute_rpath_and_pt_interp_in_place_or_raise
    return or_as_it_is(content, lambda: replace(path, pairs))


def binary(case, content):
    return strings(case, rpaths(case, content))


def dropped(case, content):
    return or_as_it_is(content, lambda: drop.drop_redundant_rpaths(path))


def link(case, target):
    name = os.path.join(folder, "link")
    os.symlink(target, name)
    try:
        pairs = prefixes(case)
        if pairs:
            relocate.relocate_links([name], as_text(pairs))
        return os.fsencode(os.readlink(name))
    finally:
        os.unlink(name)


def shebang(case, content):
    sbang.sbang_install_path = lambda: case["sbang"]
    return in_file(content, lambda: sbang.filter_shebang(path))


KINDS = (text, strings, rpaths, binary, dropped, link, shebang)
answers = {kind.__name__: kind for kind in KINDS}
for line in sys.stdin:
    case = json.loads(line)
    try:
        content = answers[case["kind"]](case, base64.b64decode(case["content"]))
        answer = {"content": base64.b64encode(content).decode()}
    except Exception as error:
        answer = {"error": type(error).__name__}
    print(json.dumps(answer), flush=True)

"""Collects changes for the bench `replay`: commits that only added versions to one recipe.

    python3 collect-history.py RECIPES.git SINCE UNTIL COUNT SEED [ASIDE...] > replay-NAME.jsonl

Of all commits of that time (days such as 2022-01-01, UNTIL included) that changed one `package.py`
and did nothing but add numbered versions to it and perhaps move `url`, COUNT are drawn by SEED.
ASIDE are files with names of recipes that are left out.
"""

import ast
import json
import random
import re
import subprocess
import sys

ROOTS = r"(?:repos/spack_repo/builtin|repos/builtin|var/spack/repos/builtin)/packages/"
NUMBERED = re.compile(r"v?\d[\w.+~-]*$")
KEPT = ("sha256", "commit", "tag", "url")


def git(folder, *words):
    done = subprocess.run(["git", "-C", folder, *words], capture_output=True)
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else None


def commits(folder, since, until):
    """Commits that changed one recipe alone: the commit, its day, the file."""
    log = git(
        folder, "log", "--no-merges", "--no-renames", "--name-status", "--format=@@ %H %cs",
        f"--since={since}T00:00:00Z", f"--until={until}T23:59:59Z",
    )  # fmt: skip
    for part in log.split("@@ ")[1:]:
        head, *files = [line for line in part.splitlines() if line]
        recipe = re.match(r"M\t(" + ROOTS + r"[^/]+/package\.py)$", files[0] if files else "")
        if len(files) == 1 and recipe:
            yield (*head.split(), recipe[1])


def is_version(node):
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Call)
        and getattr(node.value.func, "id", None) == "version"
    )


def is_url(node):
    return isinstance(node, ast.Assign) and getattr(node.targets[0], "id", None) == "url"


def parted(text):
    """The calls of version() in classes, by what they say, and all the rest but `url`."""
    tree = ast.parse(text)
    calls = []
    for each in ast.walk(tree):
        if isinstance(each, (ast.ClassDef, ast.With)):
            calls += [one.value for one in each.body if is_version(one)]
            each.body = [one for one in each.body if not is_version(one) and not is_url(one)]
    return {ast.dump(call): call for call in calls}, ast.dump(tree)


def written(call):
    words = {each.arg: each.value.value for each in call.keywords if isinstance(each.value, ast.Constant)}
    if len(call.args) > 1 and isinstance(call.args[1], ast.Constant):
        words.setdefault("sha256", words.get("checksum", call.args[1].value))
    first = call.args[0].value if call.args and isinstance(call.args[0], ast.Constant) else None
    kept = {word: words[word] for word in KEPT if isinstance(words.get(word), str)}
    return first, kept, "branch" in words


def added(before, after):
    """The versions that were added, when nothing else was done; None otherwise."""
    try:
        (old, rest), (new, now) = parted(before), parted(after)
    except (SyntaxError, ValueError):
        return None
    fresh = [written(call) for key, call in new.items() if key not in old]
    known = [written(call)[0] for call in old.values()]
    good = all(
        isinstance(first, str) and NUMBERED.match(first) and not branch and kept and first not in known
        for first, kept, branch in fresh
    )
    if not fresh or not good or rest != now or any(key not in new for key in old):
        return None
    return [{"version": first, **kept} for first, kept, _ in fresh]


def name_of(path):
    return path.split("/")[-2].replace("-", "_")


def change_of(folder, commit, date, path):
    before, after = (git(folder, "show", f"{each}:{path}") for each in (commit + "^", commit))
    versions = added(before, after) if before and after else None
    if versions is None:
        return None
    urls = [re.findall(r"^    url\s*=.*$", text, re.M) for text in (before, after)]
    return {"commit": commit, "date": date, "path": path, "url_changed": urls[0] != urls[1], "added": versions}


def main(folder, since, until, count, seed, *aside):
    left_out = {line.strip() for each in aside for line in open(each)}
    drawn = sorted(each for each in commits(folder, since, until) if name_of(each[2]) not in left_out)
    random.Random(int(seed)).shuffle(drawn)
    found = []
    for each in drawn:
        change = change_of(folder, *each)
        if change:
            found.append(change)
        if len(found) == int(count):
            break
    for change in sorted(found, key=lambda each: (each["date"], each["commit"])):
        print(json.dumps(change))


if __name__ == "__main__":
    main(*sys.argv[1:])

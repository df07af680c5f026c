"""Collects whether `url` followed when people added newer versions: a fact of each recipe's history.

    python3 collect-url-habits.py RECIPES.git FILE... > url-habits.jsonl

For each change in FILEs (of collect-tags.py, or of the replays), what came of `url` in the last
four changes before it that made a version the newest: `F` when it changed with them, else `s`; and
which of these are of one author: `aab`.
"""

import collections
import json
import re
import subprocess
import sys

VERSION = re.compile(r"^[+-]?\s*version\([\s+-]*[\"'](\d[^\"']*)[\"']", re.M)
# The line of a call, or the one below it that has the version.
CALL = re.compile(r"version\(|^[+-]\s*[\"']\d")
URL = re.compile(r"^    url\s*=\s*\(?\s*[\"'](.*)[\"']", re.M)


class Objects:
    def __init__(self, folder):
        command = ["git", "-C", folder, "cat-file", "--batch"]
        self.git = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def read(self, name):
        self.git.stdin.write(name.encode() + b"\n")
        self.git.stdin.flush()
        header = self.git.stdout.readline().split()
        if header[-1] == b"missing":
            return None
        text = self.git.stdout.read(int(header[2]) + 1)
        return text.decode("utf-8", "replace")


def additions(folder, names):
    """For each recipe, the commits that added numbered versions to it: oldest first."""
    command = ["git", "-C", folder, "log", "--reverse", "--no-merges", "--no-renames", "-U0", "-p"]
    command += ["--since=2019-01-01", "--format=@@C %H %ae", "--", "*/package.py"]
    log = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, errors="replace")
    found, commit, seen = collections.defaultdict(list), None, []
    for line in log.stdout:
        if line.startswith("@@C"):
            keep(found, commit, seen, names)
            commit, seen = (line.split() + [""])[1:3], []
        elif line.startswith("+++ "):
            seen.append((line[6:].strip(), []))
        elif seen and line[0] in "+-" and CALL.search(line):
            seen[-1][1].append(line)
    keep(found, commit, seen, names)
    return found


def keep(found, commit, seen, names):
    for path, lines in seen if len(seen) <= 40 else []:
        name = path.split("/")[-2].replace("-", "_")
        texts = {sign: VERSION.findall("".join(l for l in lines if l[0] == sign)) for sign in "+-"}
        added = [version for version in texts["+"] if version not in texts["-"]]
        if name in names and added:
            found[name].append((*commit, path, added))


def numbers(version):
    return [int(each) for each in re.findall(r"\d+", version)]


def followed(objects, commit, path, added):
    """Whether url changed with a version that became the newest; None for other changes."""
    before, after = (objects.read(f"{each}:{path}") for each in (commit + "^", commit))
    urls = [URL.findall(text or "") for text in (before, after)]
    known = VERSION.findall(before or "")
    if not known or any(len(each) != 1 for each in urls):
        return None
    newest = max(map(numbers, added)) > max(map(numbers, known))
    return urls[0] != urls[1] if newest else None


def main(folder, *files):
    wanted = collections.defaultdict(set)
    for line in (line for each in files for line in open(each)):
        row = json.loads(line)
        for change in row.get("changes", [row]):
            wanted[change["path"].split("/")[-2].replace("-", "_")].add(change["commit"])
    objects = Objects(folder)
    for name, changes in sorted(additions(folder, wanted).items()):
        flags, authors = "", []
        for commit, author, path, added in changes:
            if commit in wanted[name]:
                row = {"recipe": name, "commit": commit, "bumps": flags[-4:], "authors": letters(authors[-4:])}
                print(json.dumps(row))
            said = followed(objects, commit, path, added)
            if said is not None:
                flags += "F" if said else "s"
                authors.append(author)


def letters(authors):
    return "".join("abcd"[authors.index(each)] for each in authors)


if __name__ == "__main__":
    main(*sys.argv[1:])

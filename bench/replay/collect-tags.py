"""Collects the facts that the bench `replay` replays: what projects tagged, and what people took.

    python3 collect-tags.py RECIPES.git CLONES FOLDER [--all-aside | --draw=WORD] [KNOWN...]

CLONES holds bare clones named owner+name. One line of JSON for each recipe of RECIPES.git whose
archives or repository are one of them: its tags with their dates and whether they are releases,
and the commits since 2022 that added numbered versions to it. Texts are not copied: the replay
reads them from RECIPES.git. FOLDER gets two files, parted by a hash of the project's name: one that
rules are tuned on, and one that is set aside. With KNOWN, files of an earlier collection, the
projects in those are left out, and 5 of 8 are set aside in place of one half; with `--all-aside`,
all of them. With `--draw`, WORD stands before what is hashed: earlier collections took projects in
the order of the hash without it, so that what they left is no longer drawn evenly by it.

    python3 collect-tags.py --relabel RECIPES.git FILE...

computes the marks of what is a release anew in FILEs. A tag is a release of the project when

- people took it: its last numbers, as they may be written, are a version that some recipe state has
  (or, for words behind the version, when the recipe's own address has them behind this version, an
  older one, or a place for one: `v{0}-aws.tar.gz`, and without the word that the recipe alone
  writes: `Trinity-v2.14.0` for 2.14.0.FULL), or
  its only number is a version without its points (`gs10051` for 10.05.1), or an address in the recipe
  has the whole tag for a part (`/v7.2.0-release/`), or
- it is named as tags are that people took, the project's own name in front apart, does not say that
  it leads to a release (unless the project had tagged nothing else), and has about as many numbers,
  none much longer, and a last one from 90 on only where the project counts so far.

A commit at the end, as `git describe` writes it (`v0.0-3999-g93adb37c`), says nothing of this, nor
does one of a project whose tags that people took have one (`15-6f452`).
"""

import collections
import hashlib
import json
import os
import re
import subprocess
import sys

SINCE = "2022-01-01"
ROOTS = r"(?:repos/spack_repo/builtin|repos/builtin|var/spack/repos/builtin)/packages/"
NUMBERED = re.compile(r"v?\d[\w.+~-]*$")
EARLY = re.compile(
    r"(?<![a-z])(alpha|beta|rc|cr|dev|devel|develop|pre|preview|snapshot|nightly|test|testing|"
    r"canary|unstable|milestone|exp|experimental|draft|wip|eap)(?![a-z])|\d(a|b)\d+$",
    re.I,
)

# A commit behind the numbers: `15-6f452`.
COMMIT = re.compile(r"(?<=\d)[-_.](?=[0-9a-f]*[a-f])[0-9a-f]{5,40}$")


def git(folder, *words):
    done = subprocess.run(["git", "-C", folder, *words], capture_output=True, check=True)
    return done.stdout.decode("utf-8", "replace")


def tags_of(folder):
    """Name, day it was made (of the commit, for a light tag), day of its commit; oldest first."""
    made = "%(refname:strip=2)%09%(creatordate:short)%09%(*committerdate:short)%(committerdate:short)"
    lines = git(folder, "for-each-ref", "refs/tags", "--sort=creatordate", "--format=" + made)
    return [line.split("\t") for line in lines.splitlines() if line.count("\t") == 2]


def numbers(text):
    found = [int(each) for each in re.findall(r"\d+", text)]
    while len(found) > 1 and found[-1] == 0:
        found.pop()
    return found


def holds(tag, version):
    """Whether the numbers of a version are the last ones of a tag."""
    wanted, there = numbers(version), numbers(tag)
    return bool(wanted) and there[-len(wanted) :] == wanted


def shape(tag, names=()):
    """The words around the numbers without the project's names, and how long each number is."""
    runs = re.findall(r"\d+", tag)
    # A letter behind the numbers counts like one more of them: 3.5a.
    words = re.sub(r"\d+(?:[._-]\d+)*(?:(?<=\d)[a-z]$)?", "#", tag)
    for name in names:
        words = re.sub(rf"^{re.escape(name)}[-_.]?(?=v?#)", "", words, flags=re.I)
    return re.sub(r"^v(?=#)", "", words), [len(run) for run in runs]


def names_of(recipe, place):
    tail = place.split("/")[-1]
    return {spelled.replace("_", each) for spelled in (recipe, tail) for each in "_-"} | {tail}


def last_number(tag):
    return int((re.findall(r"\d+", tag) or [0])[-1])


def counts_far(tags):
    """Whether last numbers go from 80 to 89 and on, as those of vim do, not from 5 to 90."""
    last = {last_number(each) for each in tags}
    return len([each for each in last if 80 <= each < 90]) >= 5


def is_release(tag, taken, names=(), far=False, young=False):
    """Whether it looks as tags do which people took, by all of history: longer numbers are dates,
    a last number from 90 on is a beta in disguise, other words are another product. What leads to
    a release is one of a young project, which had nothing else."""
    if tag in taken:
        return 1
    words, lengths = shape(tag, names)
    alike = [each for each in (shape(one, names) for one in taken) if each[0] == words]
    if not alike or (EARLY.search(tag) and not young):
        return 0
    counts = [len(each[1]) for each in alike]
    longest = max(max(each[1], default=0) for each in alike)
    first = max(each[1][0] for each in alike if each[1]) if lengths else 0
    disguised = lengths[1:] and 90 <= int(re.findall(r"\d+", tag)[-1]) < 100
    known = far or any(90 <= int(re.findall(r"\d+", each)[-1]) < 100 for each in taken if re.search(r"\d", each))
    fits = min(counts) - 1 <= len(lengths) <= max(counts) + 1
    short = max(lengths, default=9) <= max(longest, 3) and lengths[0] <= max(first, 2)
    return int(fits and short and (known or not disguised))


def changes(recipes):
    """For each recipe, the commits that added versions: oldest first."""
    log = git(
        recipes, "log", "--reverse", "--no-merges", "--no-renames", "-U0", "-p", "--since=" + SINCE,
        "--format=@@C %H %cs", "--", "*/package.py",
    )  # fmt: skip
    found, commit, seen = collections.defaultdict(list), None, []
    for line in log.splitlines() + ["@@C"]:
        if line.startswith("@@C"):
            # A commit that touches so many recipes moved or restyled them.
            for path, lines in seen if len(seen) <= 40 else []:
                add_change(found, commit, path, lines)
            commit, seen = line.split()[1:], []
        elif line.startswith("+++ "):
            seen.append((line[6:], []))
        elif seen and re.match(r"[+-](?!-- )", line):
            seen[-1][1].append(line)
    return found


def add_change(found, commit, path, lines):
    folder = re.match(ROOTS + r"([^/]+)/package\.py$", path)
    if not folder:
        return
    texts = {sign: [each[1:] for each in lines if each[0] == sign] for sign in "+-"}
    versions = {
        sign: re.findall(r"^\s*version\(\s*[\"']([^\"']+)[\"']", "\n".join(texts[sign]), re.M)
        for sign in "+-"
    }
    added = [v for v in versions["+"] if v not in versions["-"] and NUMBERED.match(v)]
    if not added:
        return
    change = {"commit": commit[0], "date": commit[1], "path": path, "added": added}
    found[folder[1].replace("-", "_")].append(change)


def main(recipes, clones, folder, *words):
    known, everything = [each for each in words if not each.startswith("--")], "--all-aside" in words
    draw = "".join(each.removeprefix("--draw=") for each in words if each.startswith("--draw="))
    used = {json.loads(line)["repository"].lower() for each in known for line in open(each)}
    halves = {half: open(f"{folder}/tags-{half}.jsonl", "w") for half in ("tuned", "set-aside")}
    places = {each.replace("+", "/", 1).lower(): each for each in sorted(os.listdir(clones))}
    history = changes(recipes)
    packages = "repos/spack_repo/builtin/packages"
    texts = git(recipes, "grep", "--name-only", "-E", r"github\.com/", "HEAD", "--", packages)
    for path in texts.splitlines():
        name = path.split("/")[-2]
        text = git(recipes, "show", path)
        address = "".join(re.findall(r"^    (?:url|git)\s*=.*$", text, re.M))
        named = re.search(r"github\.com/([\w.-]+/[\w.-]+?)(?:\.git)?[/\"']", address)
        place = named and named[1].lower()
        if place in places and place not in used and name in history and not re.search(r"^    pypi =", text, re.M):
            first = hashlib.sha256((draw + place).encode()).digest()[0]
            aside = everything or (first < 160 if known else first % 2 == 1)
            out = halves["set-aside" if aside else "tuned"]
            print_recipe(out, recipes, name, place, os.path.join(clones, places[place]), history[name])


def marks(name, place, tags, history, texts):
    """For each tag, whether it is a release."""
    tags = [re.sub(r"-g[0-9a-f]{7,40}$", "", tag) for tag in tags]
    versions = {version for change in history for version in change["added"]}
    versions |= {bare for bare in (without_own_word(v, tags) for v in versions) if bare}
    names = names_of(name, place)
    taken = {tag for tag in tags if any(is_taken(tag, v, texts) for v in versions)}
    far = counts_far(tags)
    if any(COMMIT.search(tag) for tag in taken):
        tags, taken = [COMMIT.sub("", tag) for tag in tags], {COMMIT.sub("", tag) for tag in taken}
    first = next((at for at, tag in enumerate(tags) if re.search(r"\d", tag) and not EARLY.search(tag)), len(tags))
    return [is_release(tag, taken, names, far, at < first) for at, tag in enumerate(tags)]


def without_own_word(version, tags):
    """The numbers of a version, where no tag has the word that the recipe writes behind them."""
    found = re.fullmatch(r"(\d+(?:\.\d+)*)[._+-]?([A-Za-z]{2,})", version)
    own = found and not EARLY.search(version) and not any(found[2] in tag for tag in tags)
    return found[1] if own else None


def is_joined(tag, version):
    """Whether the only number of a tag is a version of several numbers without what is between them."""
    return re.fullmatch(r"\d+(?:\.\d+)+", version) is not None and re.findall(r"\d+", tag) == [version.replace(".", "")]


def is_taken(tag, version, texts):
    if holds(tag, version) and re.sub(r"^v(?=\d)", "", version) in versions_in(tag):
        return True
    if is_joined(tag, version):
        return True
    if version in tag and not EARLY.search(tag) and f"/{tag}/" in texts:
        return True
    at = tag.find(version)
    behind = tag[at + len(version) :]
    if at < 0 or not behind or re.match(r"[\d.]", behind) or EARLY.search(tag):
        return False
    # The address may still name an older version: `rpm-4.16.0-release.tar.gz`.
    before, behind = re.escape(re.sub(r"^.*/", "", tag[:at])), re.escape(behind) + r"(?![\w-])"
    written = before + r"(?:\{[^}]*\}|%s)" + behind
    return re.search(rf"{written}|/{before}\d[\w.]*{behind}", texts) is not None


def relabel(recipes, *files):
    everything = changes(recipes)
    for file in files:
        lines = [json.loads(line) for line in open(file)]
        with open(file, "w") as out:
            for line in lines:
                # What people took after the clone was made tells as well.
                history, rows = everything[line["recipe"]], line["tags"]
                texts = "".join(
                    git(recipes, "show", f"{each['commit']}:{each['path']}") for each in history
                )
                found = marks(line["recipe"], line["repository"], [row[0] for row in rows], history, texts)
                for row, mark in zip(rows, found):
                    row[2] = mark
                print(json.dumps(line, separators=(",", ":")), file=out)


def print_recipe(out, recipes, name, place, clone, history):
    repository = os.path.join(clone, "repo")
    repository = repository + "/.git" if os.path.isdir(repository + "/.git") else repository
    tags = tags_of(repository)
    until = git(repository, "log", "--all", "-1", "--format=%cs").strip()
    rows = [[t, made, *([of] if of and of != made else [])] for t, made, of in tags]
    texts = "".join(git(recipes, "show", f"{each['commit']}:{each['path']}") for each in history)
    for row, mark in zip(rows, marks(name, place, [tag for tag, _, _ in tags], history, texts)):
        row.insert(2, mark)
    seen = [change for change in history if change["date"] <= until]
    if len(tags) >= 3 and seen:
        line = {"recipe": name, "repository": place, "until": until, "changes": seen, "tags": rows}
        print(json.dumps(line, separators=(",", ":")), file=out)


def versions_in(tag):
    """The ways a tag may be written as a version: from each of its numbers on, with any separator."""
    starts = [m.start() for m in re.finditer(r"(?<!\d)\d", tag)]
    texts = {tag[at:] for at in starts}
    # A number that stands alone may be written with a zero behind it: 25.0 of sdk-25.
    texts |= {text + ".0" for text in texts if text.isdigit() and len(re.findall(r"\d+", tag)) == 1}
    return {spelled for text in texts for spelled in spellings(text)}


def spellings(text):
    plain = re.sub(r"(?<!\d)0+(?=\d)", "", text)
    return {re.sub(r"[._-]", each, one) for one in (text, plain) for each in "._-"} | {text, plain}


if __name__ == "__main__":
    relabel(*sys.argv[2:]) if sys.argv[1] == "--relabel" else main(*sys.argv[1:])

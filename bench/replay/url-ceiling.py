"""How well anybody can tell whether `url` follows a new version: the rule, beside classifiers.

    python3 url-ceiling.py RECIPES.git [ASIDE...]

Looks at all commits since 2022 that did nothing but add versions to recipes whose `url` named the
newest one, and prints how often the rule of `url-habit.ts` is right, and random forests and boosted
trees over what is known before (the last bumps, the text of the recipe, the habits of who bumped it
last), cross-validated with whole recipes left out; then once more with the author of the commit,
whom nobody knows before. ASIDE are files with names of recipes that are left out. Needs scikit-learn.
"""

import collections
import re
import subprocess
import sys

import numpy
from sklearn.ensemble import HistGradientBoostingClassifier, RandomForestClassifier
from sklearn.model_selection import GroupKFold, cross_val_predict

VERSION = re.compile(r"^\s*version\(\s*[\"'](\d[^\"']*)[\"']", re.M)
ADDED = re.compile(r"^[+-]\s*version\([\s+-]*[\"'](\d[^\"']*)[\"']", re.M)
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
        return self.git.stdout.read(int(header[2]) + 1).decode("utf-8", "replace")


def numbers(version):
    return [int(each) for each in re.findall(r"\d+", version)]


def parted(text):
    """The calls of version() without blanks, and the other lines but `url`."""
    calls, rest, lines = [], [], iter(text.split("\n"))
    for line in lines:
        if re.match(r"\s*version\(", line):
            while line.count("(") > line.count(")"):
                more = next(lines, None)
                if more is None:
                    break
                line += more
            calls.append(re.sub(r"\s", "", line))
        elif line.strip() and not re.match(r"\s*url\s*=", line):
            rest.append(line)
    return calls, rest


def commits(folder):
    """Commits that touched calls of version(): hash, day, author, and the lines of each file."""
    command = ["git", "-C", folder, "log", "--reverse", "--no-merges", "--no-renames", "-U0", "-p"]
    command += ["--since=2013-01-01", "--format=@@C%x09%H%x09%cs%x09%ae", "--", "*/package.py"]
    log = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, errors="replace")
    head, seen = None, []
    for line in log.stdout:
        if line.startswith("@@C\t"):
            if head and len(seen) <= 40:
                yield head, seen
            head, seen = line.rstrip("\n").split("\t")[1:], []
        elif line.startswith("+++ "):
            seen.append((line[6:].strip(), []))
        elif seen and line[0] in "+-" and CALL.search(line):
            seen[-1][1].append(line)
    if head:
        yield head, seen


def bumps(folder):
    """Changes that made a version the newest, oldest first."""
    objects = Objects(folder)
    for (commit, date, author), files in commits(folder):
        for path, lines in files:
            texts = {sign: ADDED.findall("".join(l for l in lines if l[0] == sign)) for sign in "+-"}
            added = [version for version in texts["+"] if version not in texts["-"]]
            before, after = (objects.read(f"{each}:{path}") if added else None for each in (commit + "^", commit))
            known, urls = VERSION.findall(before or ""), [URL.findall(text or "") for text in (before, after)]
            if known and all(len(each) == 1 for each in urls):
                newest, top = max(known, key=numbers), max(added, key=numbers)
                if numbers(top) > numbers(newest):
                    name = path.split("/")[-2].replace("-", "_")
                    yield name, date, author, before, after, urls[0][0], urls[1][0], newest, top, len(added)


def features(habit, authors, habits, text, url, newest, top, count, date):
    last = habit[::-1]
    mean = lambda values: float(numpy.mean(values)) if values else -1.0
    pairs = list(zip(numbers(newest), numbers(top)))
    step = next((at for at, (a, b) in enumerate(pairs) if a != b), 9)
    maintainers = re.findall(r"maintainers\s*(?:=\s*\[|\()([^\])]*)", text)
    words = ("list_url", "url_for_version", "branch=", "preferred=True", "deprecated=True", "CMakePackage", "AutotoolsPackage")
    found = [last[at] if at < len(last) else -1 for at in range(6)]
    found += [len(habit), mean(last[:4]), mean(habit), len(VERSION.findall(text)), text.count("\n")]
    found += [word in text for word in words] + [bool(re.search(r"^    git\s*=", text, re.M))]
    found += [part in url for part in ("github.com", "/releases/download", "refs/tags")]
    found += [url.count(newest), len(url), len(maintainers[0].split(",")) if maintainers else 0]
    found += [text.count("depends_on("), text.count("variant("), step, count, len(numbers(newest))]
    found += [int(date[:4]) * 12 + int(date[5:7]), VERSION.findall(text)[0] == newest]
    return found + [mean(habits[authors[-1]][-20:]) if authors else -1, len(set(authors[-4:]))]


def ours(habit, authors):
    """What `url-habit.ts` says."""
    return len(habit) > 1 and habit[-2] and (habit[-3:-2] == [True] or authors[-1] == authors[-2])


def cases(folder, left_out):
    """Per case: what is known, what only the author tells, the rule's answer, what happened, the recipe."""
    history, by, habits = (collections.defaultdict(list) for _ in range(3))
    for name, date, author, before, after, url, moved, newest, top, count in bumps(folder):
        if name in left_out:
            continue
        habit, follows = history[name], url != moved
        calls, rest = parted(before)
        now, others = parted(after)
        plain = rest == others and all(call in now for call in calls)
        if newest in url and date >= "2022" and plain:
            known = features(habit, by[name], habits, before, url, newest, top, count, date)
            own = habits[author]
            told = [float(numpy.mean(own[-20:])) if own else -1.0, len(own), author in by[name]]
            yield known, told, ours(habit, by[name]), follows, name
        habit.append(follows)
        by[name].append(author)
        if newest in url:
            habits[author].append(follows)


def main(folder, *aside):
    left_out = {line.strip() for each in aside for line in open(each)}
    known, told, rule, happened, names = zip(*cases(folder, left_out))
    truth, groups = numpy.array(happened, int), numpy.array(names)
    print(f"{len(truth)} cases of {len(set(names))} recipes, url followed in {truth.mean():.1%}")
    print(f"the rule: {(numpy.array(rule, int) == truth).mean():.1%}")
    tables = {"known before": numpy.array(known, float)}
    tables["and the author"] = numpy.hstack([tables["known before"], numpy.array(told, float)])
    for title, table in tables.items():
        for model in (
            RandomForestClassifier(300, min_samples_leaf=3, random_state=1),
            HistGradientBoostingClassifier(max_iter=80, learning_rate=0.05, max_leaf_nodes=8, random_state=1),
        ):
            guess = cross_val_predict(model, table, truth, cv=GroupKFold(10), groups=groups)
            print(f"{title}, {type(model).__name__}: {(guess == truth).mean():.1%}")


if __name__ == "__main__":
    main(*sys.argv[1:])

"""How well anybody can tell whether `url` follows a new version: the rule, beside classifiers.

    python3 url-ceiling.py RECIPES.git [ASIDE...]

Looks at all commits since 2022 that did nothing but add versions, a newest one among them, and
prints how often the rule of `url-habit.ts` is right, and random forests and boosted trees over what
is known before (the last bumps, the text of the recipe, the habits of who bumped it last, of its
maintainers in all their recipes and of the repository), cross-validated with whole recipes left out;
then once more with the author of the commit, whom nobody knows before. First where `url` named the
newest version, then everywhere. Commits that moved `url` to another place or form did more than add
and are left out. ASIDE are files with names of recipes that are left out. Needs scikit-learn.
"""

import collections
import datetime
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


def form(url):
    """Where an address leads, whatever the version: as `adds-only.ts` has it."""
    return re.sub(r"\d+(?:(?:[._-]|[a-z]{1,5})\d+)*(?:[a-z]\b)?", "#", url)


def maintainers_of(text):
    found = re.search(r"maintainers\s*(?:=\s*\[|\()([^\])]*)", text)
    return re.findall(r"[\"']([^\"']+)[\"']", found[1]) if found else []


def mean(values):
    return float(numpy.mean(values)) if values else -1.0


def days(date):
    return datetime.date.fromisoformat(date).toordinal()


class Habits:
    """What came of `url` so far: of recipes, and where it named the newest one, of people and of all."""

    def __init__(self):
        self.recipes, self.people, self.kept = (collections.defaultdict(list) for _ in range(3))
        self.all = []

    def add(self, bump, named):
        self.recipes[bump.name].append(bump)
        if named:
            self.people[bump.author].append(bump.follows)
            self.all.append(bump.follows)
            for who in bump.maintainers:
                self.kept[who].append((bump.name, bump.follows))

    def around(self, name, maintainers, date):
        """Beyond the last bumps of the recipe: how recent they are, its maintainers, the repository."""
        last = self.recipes[name][::-1]
        weights = [0.5**at for at in range(len(last))]
        recent = sum(weight * each.follows for weight, each in zip(weights, last)) / (sum(weights) or 1)
        theirs = [each for who in maintainers for each in self.kept[who]]
        others = [follows for recipe, follows in theirs if recipe != name]
        gap = days(date) - days(last[0].date) if last else -1
        named = [last[at].named if at < len(last) else -1 for at in range(3)]
        same = last[0].author == last[1].author if len(last) > 1 else -1
        kept = [mean([follows for _, follows in theirs][-20:]), len(theirs), mean(others[-20:])]
        return [recent, gap, same, mean([each.follows for each in last if each.named]), *named, *kept, mean(self.all[-100:])]


Bump = collections.namedtuple("Bump", "name author date follows named maintainers")


def features(habit, authors, habits, text, url, newest, top, count, date):
    last = habit[::-1]
    pairs = list(zip(numbers(newest), numbers(top)))
    step = next((at for at, (a, b) in enumerate(pairs) if a != b), 9)
    words = ("list_url", "url_for_version", "branch=", "preferred=True", "deprecated=True", "CMakePackage", "AutotoolsPackage")
    found = [last[at] if at < len(last) else -1 for at in range(6)]
    found += [len(habit), mean(last[:4]), mean(habit), len(VERSION.findall(text)), text.count("\n")]
    found += [word in text for word in words] + [bool(re.search(r"^    git\s*=", text, re.M))]
    found += [part in url for part in ("github.com", "/releases/download", "refs/tags")]
    found += [url.count(newest), len(url), len(maintainers_of(text))]
    found += [text.count("depends_on("), text.count("variant("), step, count, len(numbers(newest))]
    found += [int(date[:4]) * 12 + int(date[5:7]), VERSION.findall(text)[0] == newest]
    return found + [mean(habits[authors[-1]][-20:]) if authors else -1, len(set(authors[-4:]))]


def ours(habit, authors):
    """What `url-habit.ts` says."""
    return len(habit) > 1 and habit[-2] and (habit[-3:-2] == [True] or authors[-1] == authors[-2])


def cases(folder, left_out):
    """Per case: what is known, what only the author tells, the rule's answer, what happened, the
    recipe, and whether `url` named the newest version."""
    habits = Habits()
    for name, date, author, before, after, url, moved, newest, top, count in bumps(folder):
        if name in left_out:
            continue
        named, maintainers = newest in url, maintainers_of(before)
        bumped = habits.recipes[name]
        habit, by = [each.follows for each in bumped], [each.author for each in bumped]
        calls, rest = parted(before)
        now, others = parted(after)
        plain = rest == others and all(call in now for call in calls) and form(url) == form(moved)
        if date >= "2022" and plain:
            known = features(habit, by, habits.people, before, url, newest, top, count, date)
            known += habits.around(name, maintainers, date) + [named]
            own = habits.people[author]
            told = [mean(own[-20:]), len(own), author in by]
            yield known, told, named and ours(habit, by), url != moved, name, named
        habits.add(Bump(name, author, date, url != moved, named, maintainers), named)


def report(title, rows):
    known, told, rule, happened, names, _ = zip(*rows)
    truth, groups = numpy.array(happened, int), numpy.array(names)
    print(f"{title}: {len(truth)} cases of {len(set(names))} recipes, url followed in {truth.mean():.1%}")
    print(f"the rule: {(numpy.array(rule, int) == truth).mean():.1%}")
    tables = {"known before": numpy.array(known, float)}
    tables["and the author"] = numpy.hstack([tables["known before"], numpy.array(told, float)])
    for kind, table in tables.items():
        for model in (
            RandomForestClassifier(300, min_samples_leaf=3, random_state=1),
            HistGradientBoostingClassifier(max_iter=80, learning_rate=0.05, max_leaf_nodes=8, random_state=1),
        ):
            guess = cross_val_predict(model, table, truth, cv=GroupKFold(10), groups=groups)
            print(f"{kind}, {type(model).__name__}: {(guess == truth).mean():.1%}")


def main(folder, *aside):
    left_out = {line.strip() for each in aside for line in open(each)}
    rows = list(cases(folder, left_out))
    report("url named the newest version", [row for row in rows if row[-1]])
    report("wherever it pointed", rows)


if __name__ == "__main__":
    main(*sys.argv[1:])

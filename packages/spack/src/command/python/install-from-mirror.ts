import { READ_SPECS } from './read-specs.ts'

/**
 * Python for `spack python -c`: installs from a layout-3 folder what the specs on stdin need at run
 * time, in several processes, with Spack's own code for unpacking and relocating. Packages are
 * unpacked in any order; the hooks of one run when all that it needs is in place and had its own. The
 * install database is written once for many packages instead of once for each, and no index is
 * read. One JSON line per package: `{"hash", "state": "started"|"present"|"reused"|"failed", …}`. Exit
 * code 64: this Spack lacks a function that is needed here; nothing was changed.
 */
export const INSTALL_FROM_MIRROR = `${READ_SPECS}${String.raw`
import hashlib, multiprocessing, os, queue, shutil
from collections import deque
from time import monotonic

try:
    import spack.hooks, spack.store
    from spack.binary_distribution import extract_tarball
    database, locker = spack.store.STORE.db, spack.store.STORE.prefix_locker
    needed = (extract_tarball, spack.hooks.post_install, database.write_transaction, database.add, database.mark, locker.lock)
except (ImportError, AttributeError) as error:
    print("not supported:", error, file=sys.stderr)
    sys.exit(64)

MIRROR = request["mirror"]

class Blob:
    """What extract_tarball asks of a stage."""

    def __init__(self, path, once=False):
        self.save_filename, self.once = path, once

    def destroy(self):
        if self.once and os.path.exists(self.save_filename):
            os.remove(self.save_filename)

def tarball(spec):
    tar = request.get("unpacked", {}).get(spec.dag_hash())
    if tar is not None:
        # It was verified while it was unpacked, a moment ago, and is nobody else's.
        return Blob(tar, once=True)
    name = f"{spec.name}-{spec.version}-{spec.dag_hash()}.spec.manifest.json"
    path = os.path.join(MIRROR, "v3", "manifests", "spec", spec.name, name)
    if not os.path.exists(path):
        raise LookupError("the build cache has no binary of it")
    with open(path, encoding="utf-8") as stream:
        text = stream.read()
    if text.startswith("-----BEGIN PGP SIGNED MESSAGE-----"):
        text = text[text.index("{"):text.rindex("-----BEGIN PGP SIGNATURE-----")]
    try:
        records = json.loads(text)["data"]
        record = next(r for r in records if r["mediaType"].startswith("application/vnd.spack.install."))
        checksum = record["checksum"]
    except (ValueError, KeyError, TypeError, StopIteration):
        raise RuntimeError(f"the manifest {name} is damaged") from None
    if len(checksum) != 64 or not set(checksum) <= set("0123456789abcdef"):
        raise RuntimeError(f"the manifest {name} is damaged")
    blob = os.path.join(MIRROR, "blobs", "sha256", checksum[:2], checksum)
    digest = hashlib.sha256()
    try:
        with open(blob, "rb") as stream:
            for chunk in iter(lambda: stream.read(1 << 20), b""):
                digest.update(chunk)
    except FileNotFoundError:
        raise RuntimeError("its tarball is missing in the build cache") from None
    if digest.hexdigest() != checksum:
        raise RuntimeError("its tarball in the build cache is damaged: its sha256 differs")
    return Blob(blob)

def unpack(spec):
    # A prefix that the database does not know was left by a run that was stopped.
    extract_tarball(spec, tarball(spec), force=True)

def finish(spec):
    """Hooks look at what the package needs: one of them drops RPATHs to folders that do not exist."""
    package = spec.package
    package.installed_from_binary_cache = True
    if hasattr(package, "_post_buildcache_install_hook"):
        package._post_buildcache_install_hook()
    spack.hooks.post_install(spec, spec.dag_hash() in ROOTS)

STEPS = {"unpack": unpack, "finish": finish}

def worker(take, give):
    # What recipes and Spack print must not mix with the answers.
    os.dup2(2, 1)
    while True:
        task = take.get()
        if task is None:
            return
        step, key = task
        began, reason = monotonic(), None
        if step == "unpack":
            give.put(("started", key, 0.0, None))
        try:
            STEPS[step](specs[key])
        except BaseException as error:
            reason = f"{type(error).__name__}: {error}"
        give.put((step, key, monotonic() - began, reason))

def say(**line):
    answers.write(json.dumps(line) + "\n")
    answers.flush()

ROOTS = set(request["roots"])
answers = os.fdopen(os.dup(1), "w")
order = list(dict.fromkeys(
    spec.dag_hash()
    for root in request["roots"]
    for spec in specs[root].traverse(order="post", deptype=("link", "run"))
    if not spec.external
))

def installed_ones(keys):
    with database.read_transaction():
        return {key for key in keys if specs[key].installed}

present = installed_ones(order)
# From here to the database's word on it nobody else touches what is to be installed. All runs lock in
# the same order, so that none waits for one that waits for it.
locks = {}
for key in sorted(set(order) - present):
    locks[key] = locker.lock(specs[key])
    locks[key].acquire_write()
for key in installed_ones(locks):
    present.add(key)
    locks.pop(key).release_write()
for key in order:
    if key in present:
        say(hash=key, state="present", prefix=str(specs[key].prefix))
        if key in ROOTS:
            database.mark(specs[key], "explicit", True)
todo = [key for key in order if key not in present]

unpacked, finished, unmet, needed_by = set(), [], {}, {key: [] for key in todo}
for key in todo:
    needs = {d.dag_hash() for d in specs[key].dependencies(deptype=("link", "run")) if d.dag_hash() in needed_by}
    unmet[key] = len(needs)
    for need in needs:
        needed_by[need].append(key)
ready, to_unpack = deque(), deque(todo)
seconds = dict.fromkeys(todo, 0.0)

def flush():
    """Adds what is finished to the database; it was finished in the order of dependencies."""
    with database.write_transaction():
        for key in finished:
            database.add(specs[key], explicit=key in ROOTS)
    for key in finished:
        locks.pop(key).release_write()
        say(hash=key, state="reused", seconds=seconds[key], prefix=str(specs[key].prefix))
    finished.clear()

fork = multiprocessing.get_context("fork")
take, give = fork.SimpleQueue(), fork.Queue()
workers = [fork.Process(target=worker, args=(take, give), daemon=True) for _ in range(min(request["processes"], len(todo)))]
for process in workers:
    process.start()

running, last = 0, monotonic()

def hand_out():
    """A task for each idle worker: what can be finished first, so that little is left half done."""
    global running
    while running < len(workers) and (ready or to_unpack):
        take.put(("finish", ready.popleft()) if ready else ("unpack", to_unpack.popleft()))
        running += 1

hand_out()
while running:
    try:
        step, key, took, reason = give.get(timeout=5)
    except queue.Empty:
        if any(process.exitcode not in (None, 0) for process in workers):
            flush()
            sys.exit("==> Error: a process that unpacked a package was killed; mostly the machine is Out of memory")
        continue
    if step == "started":
        say(hash=key, state="started")
        continue
    running -= 1
    seconds[key] += took
    if reason is not None:
        say(hash=key, state="failed", seconds=seconds[key], reason=reason)
    elif step == "unpack":
        unpacked.add(key)
        if unmet[key] == 0:
            ready.append(key)
    else:
        finished.append(key)
        for dependent in needed_by[key]:
            unmet[dependent] -= 1
            if unmet[dependent] == 0 and dependent in unpacked:
                ready.append(dependent)
    hand_out()
    # A run that is stopped loses at most what was unpacked in the last two seconds.
    if finished and monotonic() - last > 2:
        flush()
        last = monotonic()
if finished:
    flush()
for key in locks:
    # It failed, or what it needs did: nothing that no database names stays behind.
    shutil.rmtree(specs[key].prefix, ignore_errors=True)
    locks[key].release_write()
for _ in workers:
    take.put(None)
for process in workers:
    process.join()
`}`

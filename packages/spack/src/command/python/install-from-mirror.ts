import { READ_SPECS } from './read-specs.ts'

/**
 * Python for `spack python -c`: installs from a layout-3 folder what the specs on stdin need at run
 * time, in several processes, with Spack's own code for unpacking and relocating. The install
 * database is written once for many packages instead of once for each, and no index is read. One
 * JSON line per package: `{"hash", "state": "started"|"present"|"reused"|"failed", …}`. Exit code
 * 64: this Spack lacks a function that is needed here; nothing was changed.
 */
export const INSTALL_FROM_MIRROR = `${READ_SPECS}${String.raw`
import hashlib, multiprocessing, os, queue, shutil
from time import monotonic

try:
    import spack.hooks, spack.store
    from spack.binary_distribution import extract_tarball
    database, locker = spack.store.STORE.db, spack.store.STORE.prefix_locker
    needed = (extract_tarball, spack.hooks.post_install, database.write_transaction, database.add, database.mark, locker.write_lock)
except (ImportError, AttributeError) as error:
    print("not supported:", error, file=sys.stderr)
    sys.exit(64)

MIRROR = request["mirror"]

class Blob:
    """What extract_tarball asks of a stage."""

    def __init__(self, path):
        self.save_filename = path

    def destroy(self):
        pass

def tarball(spec):
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

def install_one(spec):
    blob = tarball(spec)
    with locker.write_lock(spec):
        # A prefix that the database does not know was left by a run that was stopped.
        extract_tarball(spec, blob, force=True)
        package = spec.package
        package.installed_from_binary_cache = True
        if hasattr(package, "_post_buildcache_install_hook"):
            package._post_buildcache_install_hook()
        spack.hooks.post_install(spec, spec.dag_hash() in ROOTS)

def worker(take, give):
    # What recipes and Spack print must not mix with the answers.
    os.dup2(2, 1)
    while True:
        key = take.get()
        if key is None:
            return
        began = monotonic()
        give.put((key, "started", 0.0, None))
        try:
            install_one(specs[key])
            give.put((key, "reused", monotonic() - began, None))
        except BaseException as error:
            give.put((key, "failed", monotonic() - began, f"{type(error).__name__}: {error}"))

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

with database.read_transaction():
    present = {key for key in order if specs[key].installed}
for key in order:
    if key in present:
        say(hash=key, state="present", prefix=str(specs[key].prefix))
        if key in ROOTS:
            database.mark(specs[key], "explicit", True)
todo = [key for key in order if key not in present]

def flush(done):
    """Adds what was unpacked to the database, dependencies first; what waits for a dependency stays."""
    ready = {}
    for key in order:
        needs = (d for d in specs[key].dependencies(deptype=("link", "run")) if not d.external)
        if key in done and all(d.dag_hash() in present or d.dag_hash() in ready for d in needs):
            ready[key] = True
    if ready:
        with database.write_transaction():
            for key in ready:
                database.add(specs[key], explicit=key in ROOTS)
    present.update(ready)
    done.difference_update(ready)
    for key in ready:
        say(hash=key, state="reused", seconds=seconds[key], prefix=str(specs[key].prefix))

fork = multiprocessing.get_context("fork")
take, give = fork.SimpleQueue(), fork.Queue()
workers = [fork.Process(target=worker, args=(take, give), daemon=True) for _ in range(min(request["processes"], len(todo)))]
for process in workers:
    process.start()
waiting = iter(todo)
for _ in workers:
    take.put(next(waiting, None))

done, seconds, left, last = set(), {}, len(todo), monotonic()
while left:
    try:
        key, state, took, reason = give.get(timeout=5)
    except queue.Empty:
        if any(process.exitcode not in (None, 0) for process in workers):
            flush(done)
            sys.exit("==> Error: a process that unpacked a package was killed; mostly the machine is Out of memory")
        continue
    if state == "started":
        say(hash=key, state="started")
        continue
    left -= 1
    take.put(next(waiting, None))
    if state == "failed":
        say(hash=key, state="failed", seconds=took, reason=reason)
        continue
    done.add(key)
    seconds[key] = took
    # A run that is stopped loses at most what was unpacked in the last two seconds.
    if monotonic() - last > 2:
        flush(done)
        last = monotonic()
flush(done)
for key in done:
    # What it needs could not be installed: nothing that no database names stays behind.
    shutil.rmtree(specs[key].prefix, ignore_errors=True)
for process in workers:
    process.join()
`}`

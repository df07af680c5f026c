/** What begins each line of the script's own output; everything else on stdout is Spack's. */
export const SCRIPT_MARK = '@pakages '

/**
 * Runs under `spack python`: installs binaries from the configured mirrors, several at a time, and registers them in the
 * database in few writes. Reads `{specs: [FILE…], processes: N, chunk: N}` from stdin and prints one line a spec:
 * `@pakages {"hash", "state": "reused" | "present" | "failed" | "skipped", "seconds", "reason"}`; or, when this Spack lacks what it
 * needs, `@pakages {"unsupported": REASON}` and nothing else.
 *
 * Why: `spack install --cache-only` is sequential whatever `-p` says, sleeps 10 ms a package and rewrites the whole database for
 * each (quadratic). 200 small binaries from a local folder took it 9.7 s where this took 3.9 s, on two cores.
 *
 * It uses the functions that the installer itself calls for a binary, in the same order (`_install_from_cache` in
 * `installer.py`; alike in 1.0, 1.1 and 1.2). Workers are forked while the parent holds the database's write lock: they
 * inherit it as held, so reading the database in them takes no lock. A killed run leaves prefixes that no database
 * names; the next one removes them, as Spack's installer does.
 */
export const INSTALL_BINARIES_SCRIPT = String.raw`
import json, multiprocessing, os, shutil, sys, time


def say(**line):
    sys.stdout.write("@pakages " + json.dumps(line) + "\n")
    sys.stdout.flush()


try:
    import spack.binary_distribution as binaries
    import spack.hooks
    import spack.spec
    import spack.store

    database = spack.store.STORE.db
    download, extract = binaries.download_tarball, binaries.extract_tarball
    after, transaction, from_file = spack.hooks.post_install, database.write_transaction, spack.spec.Spec.from_specfile
    fork = multiprocessing.get_context("fork")
except (ImportError, AttributeError, ValueError) as error:
    say(unsupported=str(error))
    sys.exit(0)

request = json.load(sys.stdin)
roots, order = set(), {}


def collect():
    for path in request["specs"]:
        root = from_file(path)
        roots.add(root.dag_hash())
        for spec in root.traverse(order="post", deptype=("link", "run")):
            if not spec.external:
                order.setdefault(spec.dag_hash(), spec)


def unpack(digest):
    spec, start = order[digest], time.time()
    try:
        if os.path.lexists(spec.prefix):
            shutil.rmtree(spec.prefix)
        stage = download(spec.build_spec, True)
        if stage is None:
            return digest, 0, "No binary was found in the mirror, or its checksum does not fit."
        extract(spec, stage, force=False)
        after(spec, digest in roots)
        return digest, time.time() - start, None
    except BaseException as error:
        shutil.rmtree(spec.prefix, ignore_errors=True)
        return digest, time.time() - start, "{0}: {1}".format(type(error).__name__, error)


def needs(spec):
    return [d.dag_hash() for d in spec.dependencies(deptype=("link", "run")) if not d.external]


def register(digest, seconds, reason, bad):
    spec = order[digest]
    missing = [d for d in needs(spec) if d in bad]
    if reason is None and missing:
        shutil.rmtree(spec.prefix, ignore_errors=True)
        reason = "{0} could not be installed.".format(order[missing[0]].name)
        say(hash=digest, state="skipped", seconds=0, reason=reason)
    elif reason is None:
        database.add(spec, explicit=digest in roots)
        say(hash=digest, state="reused", seconds=seconds)
    else:
        say(hash=digest, state="failed", seconds=seconds, reason=reason)
    if reason is not None:
        bad.add(digest)


def install(chunk, bad):
    with transaction():
        with fork.Pool(min(request["processes"], len(chunk))) as pool:
            unpacked = {digest: (seconds, reason) for digest, seconds, reason in pool.imap_unordered(unpack, chunk)}
        for digest in chunk:
            register(digest, *unpacked[digest], bad)


collect()
with database.read_transaction():
    present = {digest for digest, spec in order.items() if spec.installed}
for digest in present:
    say(hash=digest, state="present", seconds=0)
    if digest in roots:
        database.mark(order[digest], "explicit", True)
todo, bad = [digest for digest in order if digest not in present], set()
for at in range(0, len(todo), request["chunk"]):
    install(todo[at : at + request["chunk"]], bad)
`

/**
 * Python for `spack python -c`: the address that Spack would try first for a version of a recipe, as
 * one JSON line. From before the recipe is loaded it can start no program, reach no network and
 * write no file: a hook of Python's own refuses that, and no Python code can take it away. It has 4 GiB
 * of memory and a minute of the processor.
 */
export const ARCHIVE_ADDRESS = String.raw`
import json, os, resource, sys
import spack.repo, spack.spec, spack.version

request = json.loads(sys.stdin.readline())
name = request["name"]
# Spack writes its index of the recipes before it is asked for one of them.
assert spack.repo.PATH.exists(name)
refused = ("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork",
    "os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.chmod", "os.chown", "os.link", "os.symlink",
    "os.truncate", "os.utime", "os.kill", "shutil.", "ctypes.", "pty.", "urllib.Request", "ftplib.",
    "http.client.", "smtplib.", "sqlite3.", "winreg.")
bare = {"_posixsubprocess", "_ctypes", "_socket", "_multiprocessing", "_posixshmem"}
writing = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND

def guard(event, args):
    written = event == "open" and isinstance(args[2], int) and args[2] & writing
    if written or event.startswith(refused) or event == "import" and args[0] in bare:
        raise PermissionError("a recipe may not do this: " + event)

def never(*args, **kwargs):
    raise PermissionError("a recipe may not do this: start a program")

# What lies below subprocess tells no hook.
import _posixsubprocess, subprocess
_posixsubprocess.fork_exec = never
if hasattr(subprocess, "_fork_exec"):
    subprocess._fork_exec = never
for limit, most in ((resource.RLIMIT_CPU, 60), (resource.RLIMIT_AS, 4 << 30), (resource.RLIMIT_FSIZE, 0)):
    resource.setrlimit(limit, (most, most))
sys.addaudithook(guard)
version = spack.version.Version(request["version"])
cls = spack.repo.PATH.get_pkg_class(name)
pkg = cls(spack.spec.Spec(name + "@=" + request["version"]))
urls = [str(url) for url in pkg.all_urls_for_version(version)] if hasattr(pkg, "all_urls_for_version") else []
print("\n" + json.dumps({"url": urls[0] if urls else str(pkg.url_for_version(version))}))
`

# Runs a program to its end and says what it took, as JSON in a file: seconds, seconds of all
# processors, and the most memory that one of its processes held, in MB. The resources of processes
# below a process are known to whoever waits for it, and Node does not tell them.
import json, resource, subprocess, sys, time

result, *command = sys.argv[1:]
began = time.monotonic()
code = subprocess.run(command).returncode
wall = time.monotonic() - began
used = resource.getrusage(resource.RUSAGE_CHILDREN)
with open(result, "w") as stream:
    json.dump({"wall": wall, "cpu": used.ru_utime + used.ru_stime, "peak": used.ru_maxrss / 1000}, stream)
sys.exit(code)

#!/bin/bash
# What a base container has to be able to do: build the example program, push it, and take it from there instead of
# building it again. Its `spack` has to be the one that it is built with. /examples holds those of this repository.
set -euo pipefail
cache=oci-layout:/tmp/cache
repository=/examples/spack_repo/pakages_examples

spack --version
spack python -c 'import spack.config as c; assert c.get("config:install_tree:padded_length") == 256'
unset PAKAGES_TRUSTED_CACHES
mkdir /tmp/first /tmp/second
cd /tmp/first
pakages build --repository "$repository" --specs datagauge
pakages push --registry "$cache" --sign none

rm -rf "$PAKAGES_CACHE/store"
cd /tmp/second
pakages build --repository "$repository" --specs datagauge --trusted-caches "$cache"
built=$(node -e '
  const { specs } = JSON.parse(require("fs").readFileSync(".pakages/build.json", "utf8"))
  console.log(specs.filter(({ outcome }) => outcome === "built").length)')
if [ "$built" != 0 ]; then
  echo "$built packages were built again, though the cache has them." >&2
  exit 1
fi

# SPDX-License-Identifier: MIT
from pathlib import Path

from spack_repo.builtin.build_systems.generic import Package

from spack.package import *


class WrongChecksum(Package):
    """Fails on purpose: its archive is not the one that the recipe describes."""

    homepage = "https://github.com/syspack/pakages/tree/main/examples/failing"
    url = f"{Path(__file__).parent.as_uri()}/wrong-checksum-1.0.0.tar"

    license("MIT")

    # wrong on purpose
    version("1.0.0", sha256="0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")

    def url_for_version(self, version):
        return f"{Path(__file__).parent.as_uri()}/wrong-checksum-{version}.tar"

    def install(self, spec, prefix):
        mkdirp(prefix.share)
        install("README", prefix.share)

# SPDX-License-Identifier: MIT
from spack_repo.builtin.build_systems.generic import Package

from spack.package import *


class NeedsBrokenSource(Package):
    """Never built: what it needs fails."""

    homepage = "https://github.com/syspack/pakages/tree/main/examples/failing"
    has_code = False

    license("MIT")

    version("1.0.0")

    depends_on("broken-source", type=("build", "run"))

    def install(self, spec, prefix):
        mkdirp(prefix.share)

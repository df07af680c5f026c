# SPDX-License-Identifier: MIT
from spack_repo.builtin.build_systems.generic import Package

from spack.package import *


class UnknownDependency(Package):
    """Cannot be concretized, on purpose: no repository has the package that it needs."""

    homepage = "https://github.com/syspack/pakages/tree/main/examples/failing"
    has_code = False

    license("MIT")

    version("1.0.0")

    depends_on("no-such-package-anywhere")

    def install(self, spec, prefix):
        mkdirp(prefix.share)

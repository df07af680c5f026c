# SPDX-License-Identifier: MIT
from spack_repo.builtin.build_systems.generic import Package

from spack.package import *


class ConflictingVariants(Package):
    """Cannot be concretized as `conflicting-variants +left +right`, on purpose."""

    homepage = "https://github.com/syspack/pakages/tree/main/examples/failing"
    has_code = False

    license("MIT")

    version("1.0.0")

    variant("left", default=False, description="Excludes the right")
    variant("right", default=False, description="Excludes the left")

    conflicts("+left", when="+right", msg="left and right exclude each other")

    def install(self, spec, prefix):
        mkdirp(prefix.share)

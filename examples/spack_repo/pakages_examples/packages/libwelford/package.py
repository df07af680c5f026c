# SPDX-License-Identifier: MIT
from pathlib import Path

from spack_repo.builtin.build_systems.makefile import MakefilePackage

from spack.package import *


class Libwelford(MakefilePackage):
    """Mean and variance of a series of numbers, one value at a time (Welford's method)."""

    homepage = "https://github.com/syspack/pakages/tree/main/examples"
    # The archive lies beside this file, wherever the repository was cloned to.
    url = f"{Path(__file__).parent.as_uri()}/libwelford-1.1.0.tar"

    maintainers("syspack-examples")

    license("MIT")

    version("1.1.0", sha256="9c4f6390d367f81d01a637fd8e548ff2470c35b211e1c92a15872ccb46985af5")
    version("1.0.0", sha256="4c4218bc59a77d0078ebecdc1719b50247bb81cfc5a3351c272030e709c5826a")

    variant("shared", default=True, description="Build the shared library instead of the static one")

    depends_on("c", type="build")

    # The defect came with 1.1.0.
    patch("single-value.patch", when="@1.1.0")

    def url_for_version(self, version):
        # Not the text of `url` with another number put in: the path before it may hold numbers too.
        return f"{Path(__file__).parent.as_uri()}/libwelford-{version}.tar"

    @property
    def build_targets(self):
        return [f"SHARED={'yes' if self.spec.satisfies('+shared') else 'no'}"]

    @property
    def install_targets(self):
        return [*self.build_targets, f"PREFIX={self.prefix}", "install"]

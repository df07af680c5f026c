# SPDX-License-Identifier: MIT
from pathlib import Path

from spack_repo.builtin.build_systems.makefile import MakefilePackage

from spack.package import *


class BrokenSource(MakefilePackage):
    """Fails on purpose: its source does not compile."""

    homepage = "https://github.com/syspack/pakages/tree/main/examples/failing"
    url = f"{Path(__file__).parent.as_uri()}/broken-source-1.0.0.tar"

    license("MIT")

    version("1.0.0", sha256="6ef5f7ae33cb1bf4654ab1120274f1855cd15d432cd2f2d4f7761463076eaa9a")

    depends_on("c", type="build")

    def url_for_version(self, version):
        return f"{Path(__file__).parent.as_uri()}/broken-source-{version}.tar"

    @property
    def install_targets(self):
        return [f"PREFIX={self.prefix}", "install"]

# SPDX-License-Identifier: MIT
from pathlib import Path

from spack_repo.builtin.build_systems.makefile import MakefilePackage

from spack.package import *


class EmbedText(MakefilePackage):
    """Turns a text into C source, so that a program can carry it inside. Needed to build, not to run."""

    homepage = "https://github.com/syspack/pakages/tree/main/examples"
    url = f"{Path(__file__).parent.as_uri()}/embed-text-0.2.0.tar"

    maintainers("syspack-examples")

    license("0BSD")

    version("0.2.0", sha256="bea9234bdb05de802bc640133c1026f0c187d481bddd6ece099d3456f19ab604")

    depends_on("c", type="build")

    def url_for_version(self, version):
        return f"{Path(__file__).parent.as_uri()}/embed-text-{version}.tar"

    @property
    def install_targets(self):
        return [f"PREFIX={self.prefix}", "install"]

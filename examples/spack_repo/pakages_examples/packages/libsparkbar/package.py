# SPDX-License-Identifier: MIT
from pathlib import Path

from spack_repo.builtin.build_systems.makefile import MakefilePackage

from spack.package import *


class Libsparkbar(MakefilePackage):
    """Histograms as lines of text."""

    homepage = "https://github.com/syspack/pakages/tree/main/examples"
    url = f"{Path(__file__).parent.as_uri()}/libsparkbar-1.2.0.tar"

    maintainers("syspack-examples")

    # The table of block elements has a licence of its own.
    license("MIT AND Unicode-3.0", when="+unicode")
    license("MIT", when="~unicode")

    version("1.2.0", sha256="2786ad1b11a953121ab4288d2e4e2f4349ba51df613e11144976c4ae104bbc8d")

    variant("unicode", default=True, description="Draw bars of Unicode block elements instead of number signs")

    depends_on("c", type="build")
    depends_on("libbins@0.4:")
    depends_on("libwelford")

    def url_for_version(self, version):
        return f"{Path(__file__).parent.as_uri()}/libsparkbar-{version}.tar"

    @property
    def build_targets(self):
        return [f"GLYPHS={'unicode' if self.spec.satisfies('+unicode') else 'ascii'}"]

    @property
    def install_targets(self):
        return [*self.build_targets, f"PREFIX={self.prefix}", "install"]

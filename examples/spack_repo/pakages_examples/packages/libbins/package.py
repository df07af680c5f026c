# SPDX-License-Identifier: MIT
from pathlib import Path

from spack_repo.builtin.build_systems.makefile import MakefilePackage

from spack.package import *


class Libbins(MakefilePackage):
    """Histograms in plain C, with mean and variance of what went in."""

    homepage = "https://github.com/syspack/pakages/tree/main/examples"
    url = f"{Path(__file__).parent.as_uri()}/libbins-0.4.0.tar"

    maintainers("syspack-examples")

    license("BSD-3-Clause", checked_by="syspack-examples")

    version("0.4.0", sha256="c2302747186ecce698f366b85593c2060fd0945d480eedca4bcf2382804bd9a8")

    depends_on("c", type="build")
    depends_on("libwelford@1:")

    def url_for_version(self, version):
        return f"{Path(__file__).parent.as_uri()}/libbins-{version}.tar"

    @property
    def install_targets(self):
        return [f"PREFIX={self.prefix}", "install"]

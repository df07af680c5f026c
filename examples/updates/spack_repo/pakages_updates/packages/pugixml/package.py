# SPDX-License-Identifier: MIT
from spack_repo.builtin.build_systems.cmake import CMakePackage

from spack.package import *


class Pugixml(CMakePackage):
    """XML for C++, an older version: GitHub announces newer ones."""

    homepage = "https://pugixml.org"
    url = "https://github.com/zeux/pugixml/releases/download/v1.11/pugixml-1.11.tar.gz"

    license("MIT")

    version("1.11", sha256="26913d3e63b9c07431401cf826df17ed832a20d19333d043991e611d23beaa2c")
    version("1.10", sha256="55f399fbb470942410d348584dc953bcaec926415d3462f471ef350f29b5870a")

    depends_on("cxx", type="build")

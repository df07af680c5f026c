# SPDX-License-Identifier: MIT
from spack_repo.builtin.build_systems.autotools import AutotoolsPackage

from spack.package import *


class Zlib(AutotoolsPackage):
    """Compression, an older version: a web page lists newer ones."""

    homepage = "https://zlib.net"
    url = "https://zlib.net/fossils/zlib-1.2.13.tar.gz"

    license("Zlib")

    version("1.2.13", sha256="b3a24de97a8fdbc835b9833169501030b8977031bcb54b3b3ac13740f846ab30")

    depends_on("c", type="build")

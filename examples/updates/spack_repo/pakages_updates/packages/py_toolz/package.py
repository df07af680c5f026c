# SPDX-License-Identifier: MIT
from spack_repo.builtin.build_systems.python import PythonPackage

from spack.package import *


class PyToolz(PythonPackage):
    """Functions for functions, an older version: PyPI announces newer ones."""

    pypi = "toolz/toolz-0.9.0.tar.gz"

    license("BSD-3-Clause")

    version("0.9.0", sha256="929f0a7ea7f61c178bd951bdae93920515d3fbdbafc8e6caf82d752b9b3b31c9")

    depends_on("py-setuptools", type="build")

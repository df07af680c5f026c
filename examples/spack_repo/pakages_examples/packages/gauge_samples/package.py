# SPDX-License-Identifier: MIT
from pathlib import Path

from spack_repo.builtin.build_systems.generic import Package

from spack.package import *


class GaugeSamples(Package):
    """Sample data for datagauge: nothing to compile."""

    homepage = "https://github.com/syspack/pakages/tree/main/examples"
    url = f"{Path(__file__).parent.as_uri()}/gauge-samples-2026.1.tar"

    maintainers("syspack-examples")

    license("CC0-1.0")

    version("2026.1", sha256="9fab661a706bac13c2a150efa4131d8e9d9fc5c4f82d0a82685dbfd632662ae6")

    def url_for_version(self, version):
        return f"{Path(__file__).parent.as_uri()}/gauge-samples-{version}.tar"

    def install(self, spec, prefix):
        mkdirp(prefix.share.join("gauge-samples"))
        install("seedlings.txt", prefix.share.join("gauge-samples"))

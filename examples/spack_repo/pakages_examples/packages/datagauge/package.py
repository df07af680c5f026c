# SPDX-License-Identifier: MIT
from pathlib import Path

from spack_repo.builtin.build_systems.makefile import MakefilePackage

from spack.package import *


class Datagauge(MakefilePackage):
    """Mean, standard deviation and histogram of the numbers in a file."""

    homepage = "https://github.com/syspack/pakages/tree/main/examples"
    url = f"{Path(__file__).parent.as_uri()}/datagauge-1.0.0.tar"

    maintainers("syspack-examples")

    license("MIT")

    version("1.0.0", sha256="41f43b87a4ccc88fd1bfa80ef12133a0dfcacedd51066ea9eef85ef6e6a2c5cc")

    depends_on("c", type="build")
    depends_on("embed-text", type="build")
    # The program carries the folder of the samples inside: binaries of it show whether relocation works.
    depends_on("gauge-samples", type=("build", "run"))
    depends_on("libsparkbar@1.2:")
    depends_on("libbins")
    depends_on("libwelford")

    def url_for_version(self, version):
        return f"{Path(__file__).parent.as_uri()}/datagauge-{version}.tar"

    @property
    def build_targets(self):
        return [f"SAMPLES={self.spec['gauge-samples'].prefix.share.join('gauge-samples')}"]

    @property
    def install_targets(self):
        return [*self.build_targets, f"PREFIX={self.prefix}", "install"]

    def test_samples(self):
        """measure the sample data"""
        datagauge = which(self.prefix.bin.datagauge)
        out = datagauge(output=str.split, error=str.split)
        check_outputs([f"datagauge {self.spec.version}", "120 values, mean"], out)

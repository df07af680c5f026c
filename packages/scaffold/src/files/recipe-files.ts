import type { ScaffoldAnswers } from '../answers.ts'
import type { ScaffoldFile } from './scaffold-file.ts'

/** The package of the example recipe. */
export const EXAMPLE_PACKAGE = 'example-greeting'

/** `repo.yaml`, without which Spack sees no recipes. */
export const recipeRepositoryFile = ({ recipes, namespace }: ScaffoldAnswers): ScaffoldFile => ({
  path: `${recipes}/repo.yaml`,
  text: `repo:\n  namespace: ${namespace}\n  api: v2.0\n`,
  purpose: 'makes the folder a repository of recipes for Spack',
  followed: false,
})

/** A recipe to begin with: it needs no compiler, no source and no network. */
export const exampleRecipeFile = ({ recipes, license }: ScaffoldAnswers): ScaffoldFile => ({
  path: `${recipes}/packages/example_greeting/package.py`,
  text: EXAMPLE.replace('LICENSE', license),
  purpose: 'an example recipe, to be replaced by yours',
  followed: false,
})

/** The folder of recipes, which Spack wants to be there and git does not keep when it is empty. */
export const packagesFolderFile = ({ recipes }: ScaffoldAnswers): ScaffoldFile => ({
  path: `${recipes}/packages/.gitkeep`,
  text: '',
  purpose: 'where recipes of your own go',
  followed: false,
})

const EXAMPLE = `from spack_repo.builtin.build_systems.generic import Package

from spack.package import *


class ExampleGreeting(Package):
    """A program that greets: replace this recipe by your own."""

    homepage = "https://spack.readthedocs.io/en/latest/packaging_guide_creation.html"

    # There is nothing to download: the recipe itself writes the program.
    has_code = False

    license("LICENSE")

    version("1.0")

    def install(self, spec, prefix):
        mkdirp(prefix.bin)
        program = join_path(prefix.bin, "example-greeting")
        with open(program, "w") as file:
            file.write('#!/bin/sh\\necho "Greetings from $(whoami)!"\\n')
        set_executable(program)
`

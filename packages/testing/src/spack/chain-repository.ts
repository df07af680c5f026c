import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The package of {@link writeChain} that needs all others, and whose program prints `ITS_WORD`. */
export const CHAIN_ROOT = 'chain-tool'
/** A package whose library was linked without the RPATH that it needs. */
export const CARELESS = 'careless'
/** What the program of the chain prints. */
export const CHAIN_WORD = 'sum 21'

const LENGTH = 6

/**
 * Writes a repository of recipes (namespace `chain`): a chain of ELF libraries, each of which needs
 * all below it, and a program on top. The lower a library lies the larger is what comes before it in
 * its package, so that what needs it is unpacked before it where nobody waits.
 */
export function writeChain(repository: string): void {
  const write = (name: string, recipe: string): void => {
    const folder = join(repository, 'packages', name.replaceAll('-', '_'))
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.py'), recipe)
  }
  mkdirSync(repository, { recursive: true })
  writeFileSync(join(repository, 'repo.yaml'), 'repo:\n  namespace: chain\n  api: v2.0\n')
  for (let number = 1; number <= LENGTH; number++)
    write(
      `chain${number}`,
      recipe(`chain${number}`, {
        needs: number === 1 ? [] : [`chain${number - 1}`],
        source: library(number),
        output: `lib/libchain${number}.so`,
        megabytes: 4 * (LENGTH - number),
      }),
    )
  write(
    CHAIN_ROOT,
    recipe(CHAIN_ROOT, {
      needs: [`chain${LENGTH}`],
      source: `#include <stdio.h>\nint chain${LENGTH}(void);\nint main(void) { return printf("sum %d\\n", chain${LENGTH}()) < 0; }\n`,
      output: 'bin/chain-tool',
      megabytes: 0,
    }),
  )
  write(
    CARELESS,
    recipe(CARELESS, {
      needs: ['chain1'],
      source: 'int chain1(void);\nint careless(void) { return chain1(); }\n',
      output: 'lib/libcareless.so',
      megabytes: 0,
      rpath: false,
    }),
  )
}

const library = (number: number): string =>
  number === 1
    ? 'int chain1(void) { return 1; }\n'
    : `int chain${number - 1}(void);\nint chain${number}(void) { return ${number} + chain${number - 1}(); }\n`

interface ChainRecipe {
  readonly needs: readonly string[]
  readonly source: string
  readonly output: string
  /** Of data that cannot be packed. */
  readonly megabytes: number
  readonly rpath?: boolean
}

function recipe(
  name: string,
  { needs, source, output, megabytes, rpath = true }: ChainRecipe,
): string {
  const className = name.replace(/(^|-)([a-z0-9])/g, (_, __, letter: string) =>
    letter.toUpperCase(),
  )
  return `import os
from spack.package import *
from spack_repo.builtin.build_systems.generic import Package


class ${className}(Package):
    """One link of a chain of ELF files."""

    homepage = "https://example.org/${name}"
    has_code = False
    license("MIT")
    version("1.0")
${needs.map((need) => `    depends_on("${need}", type="link")`).join('\n')}

    def install(self, spec, prefix):
        mkdirp(prefix.bin, prefix.lib)
        with open("source.c", "w") as stream:
            stream.write(${JSON.stringify(source)})
        with open(join_path(prefix, "data"), "wb") as stream:
            stream.write(os.urandom(${megabytes} << 20))
        output = "${output}"
        words = ["source.c", "-o", join_path(prefix, output), "-Wl,--disable-new-dtags", "-Wl,--no-as-needed"]
        if output.endswith(".so"):
            words += ["-shared", "-fPIC", "-Wl,-soname," + os.path.basename(output)]
        for dependency in spec.traverse(root=False, deptype="link"):
            if dependency.external:
                continue
            words += ["-L" + dependency.prefix.lib, "-l" + dependency.name]
            if ${rpath ? 'True' : 'False'}:
                words += ["-Wl,-rpath," + dependency.prefix.lib]
        which("gcc", required=True)(*words)
`
}

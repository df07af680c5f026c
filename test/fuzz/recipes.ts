import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parseVersion, urlsForVersion } from '@pakages/model'
import { addVersions, readRecipe } from '@pakages/spack'
import { textsLike } from './inputs.ts'
import { holds, read, type Target } from './target.ts'

const ARCHIVE = `from spack.package import *


class Tool(AutotoolsPackage):
    """A tool."""

    homepage = "https://tool.example.org"
    url = "https://tool.example.org/releases/tool-1.2.0.tar.gz"
    maintainers("ada")
    license("MIT", when="@1:")

    version("1.2.0", sha256="${'a'.repeat(64)}")
    version("1.1.0", sha256="${'b'.repeat(64)}")
    variant("shared", default=True, description="Shared libraries")
    depends_on("zlib@1.2:", type=("build", "link"), when="+shared")

    def url_for_version(self, version):
        url = "https://tool.example.org/{0}/tool-{1}.tar.gz"
        if version >= Version("1.2"):
            return url.format(version.up_to(2), version)
        return f"https://tool.example.org/old/tool-{version.dashed}.tgz"
`

const LOOPING = `import os

_tables = {"1.0": ("a" * 64, "x86_64"), "2.0": ("b" * 64, "arm")}
names = ["one", "two"]


class Tool(Package):
    git = "https://git.example.org/tool.git"
    for name, (checksum, machine) in _tables.items():
        version(name, sha256=checksum, url="https://example.org/%s/%s" % (machine, name))
    with when("@1:"), default_args(type="build"):
        depends_on(names[0] + "-" + ",".join(names).replace(",", "_"))
    version("main", branch="main", preferred=True)

    @property
    def list_url(self):
        return join_path("https://example.org", self.version.underscored)

    @when("@2:")
    def url_for_version(self, version):
        parts = str(version).split(".")
        for at in (1, 2, 3):
            parts = parts + [str(at)]
        return super().url_for_version(Version(".".join(parts[0:2])))
`

/** The recipes of the examples, which real Spack builds. */
const EXAMPLES = new URL('../../examples/spack_repo/pakages_examples/packages/', import.meta.url)
const DOCUMENTS = [
  ARCHIVE,
  LOOPING,
  ...readdirSync(EXAMPLES)
    .filter((name) => existsSync(new URL(`${name}/package.py`, EXAMPLES)))
    .map((name) => readFileSync(new URL(`${name}/package.py`, EXAMPLES), 'utf8')),
]

const PIECES = [
  'a = a + a\n',
  '    a = "x" * 99\n',
  '    a += a\n',
  '    a = [a, a]\n',
  'for x in (1, 2):\n',
  'if True:\n',
  'with when("@1:"):\n',
  '@when("@1:")\n',
  '@property\n',
  'def url_for_version(self, version):\n',
  '        return ',
  'self.',
  'version.',
  'version("1.0")\n',
  'lambda: ',
  'not ',
  ' and ',
  ' if a else ',
  '**{"a": 1}',
  '*a',
  'f"{a}"',
  'f"{a:>9}"',
  '"{0.x[1]}".format(a)',
  '"%s" % a',
  '.format(',
  '.join(',
  '.replace("a", a)',
  '[1:2]',
  '.up_to(2)',
  'class Tool(Base):\n',
  'None',
  '    ',
  '\n    ',
  'super()',
  '\\\n',
]

const VERSIONS = ['1.0', '1.2.0', '2.5', 'main'].map(parseVersion)

/** Reads whatever calls itself a recipe. */
export const recipe: Target = {
  name: 'recipe',
  input: textsLike(DOCUMENTS, PIECES),
  check: (text) => {
    const found = read(() => readRecipe(text, 'tool'))
    if (!found) return
    for (const version of VERSIONS) urlsForVersion(found, version)
  },
}

const NEW = [
  { version: '1.3.0', sha256: 'c'.repeat(64) },
  { version: '0.9', sha256: 'd'.repeat(64) },
]

const written: string[] = []

/** Adds versions: what it writes has them, adding them again changes nothing, and Python reads it. */
export const writer: Target = {
  name: 'writer',
  // It reads the recipe, and what it wrote.
  times: 2,
  input: textsLike(DOCUMENTS, PIECES),
  check: (text) => {
    const result = read(() => addVersions(text, 'tool', NEW))
    if (result?.kind !== 'written') return
    const again = addVersions(result.text, 'tool', NEW)
    holds(again.kind === 'unchanged', 'versions that are there are not added again')
    if (written.length < 2000) written.push(JSON.stringify([text, result.text]))
  },
  finish: () => {
    const judged = spawnSync('python3', ['-c', JUDGE], { input: written.splice(0).join('\n') })
    if (judged.error) return
    holds(judged.status === 0, `Python reads what was written:\n${String(judged.stderr)}`)
  },
}

/** What Python could read before, it can read afterwards. */
const JUDGE = `
import ast, json, sys, warnings
warnings.simplefilter("ignore")
def reads(text):
    try:
        ast.parse(text)
        return True
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
for line in sys.stdin:
    before, after = json.loads(line)
    if reads(before) and not reads(after):
        sys.exit("not Python any more: " + json.dumps(after))
`

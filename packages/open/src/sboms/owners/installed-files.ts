import { isExternal, targetOf, type ConcreteSpec } from '@pakages/model'
import { realpath } from 'node:fs/promises'
import { join } from 'node:path'

/** Programs of packages that are called otherwise than their recipe. */
const PROGRAMS: Readonly<Record<string, readonly string[]>> = {
  gmake: ['make', 'gmake'],
  python: ['python3', 'python'],
  llvm: ['clang'],
  libtool: ['libtoolize'],
  gettext: ['msgfmt'],
  coreutils: ['ls'],
  'util-linux': ['mount'],
  texinfo: ['makeinfo'],
  subversion: ['svn'],
  mercurial: ['hg'],
  openssh: ['ssh'],
  ghostscript: ['gs'],
  groovy: ['groovy'],
  xz: ['xz'],
  openjdk: ['java'],
  findutils: ['find'],
  gawk: ['gawk'],
  krb5: ['krb5-config'],
  'intel-oneapi-compilers': ['icx'],
}

/** Libraries of packages that are called otherwise, without `lib` and the ending. */
const LIBRARIES: Readonly<Record<string, readonly string[]>> = {
  glibc: ['c'],
  'zlib-ng': ['z'],
  zlib: ['z'],
  openssl: ['crypto'],
  ncurses: ['ncursesw', 'ncurses'],
  xz: ['lzma'],
  bzip2: ['bz2'],
  zstd: ['zstd'],
  'util-linux-uuid': ['uuid'],
  'gcc-runtime': ['gcc_s'],
}

/** What a target's family is called in the folders of Debian, and by musl. */
const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:aarch64|arm|neoverse|a64fx|thunderx|m\d)/, 'aarch64'],
  [/^(?:ppc64le|power\d+le)/, 'powerpc64le'],
  [/^(?:riscv64|u74mc)/, 'riscv64'],
]

/**
 * The files of the system that an external is known by, the surest first: the compilers that Spack
 * recorded, programs, then libraries. Those that are links stand after what they lead to.
 * @param root Where the system lies; `/` but in tests.
 */
export async function installedFiles(spec: ConcreteSpec, root: string): Promise<readonly string[]> {
  const paths = isExternal(spec) ? namedPaths(spec) : []
  const found = new Set<string>()
  for (const path of paths) {
    const real = await realpath(join(root, path)).catch(() => undefined)
    if (real === undefined) continue
    const inside = root === '/' ? real : real.slice(root.length)
    for (const one of [inside, path]) for (const form of merged(one)) found.add(form)
  }
  return [...found].filter(isPlain)
}

function namedPaths(spec: ConcreteSpec): string[] {
  const prefix = spec.external?.path
  if (!prefix?.startsWith('/')) return []
  const { name } = spec
  const family = FAMILIES.find(([of]) => of.test(targetOf(spec)))?.[1] ?? 'x86_64'
  const folders = [`lib/${family}-linux-gnu`, 'lib64', 'lib']
  const bare = name.replace(/^lib/, '')
  const libraries = LIBRARIES[name] ?? [bare]
  const version = name === 'glibc' ? '.6' : name === 'gcc-runtime' ? '.1' : ''
  return [
    ...compilersOf(spec),
    ...(name === 'musl' ? [`/lib/ld-musl-${family}.so.1`] : []),
    ...(PROGRAMS[name] ?? [name, `${name}-config`]).map((one) => join(prefix, 'bin', one)),
    ...folders.flatMap((folder) =>
      libraries.map((one) => join(prefix, folder, `lib${one}.so${version}`)),
    ),
    ...folders.map((folder) => join(prefix, folder, 'pkgconfig', `${name}.pc`)),
    ...[name, bare].map((one) => join(prefix, 'include', `${one}.h`)),
  ]
}

/** Spack records the compilers of an external under `extra_attributes`. */
function compilersOf({ external }: ConcreteSpec): string[] {
  const attributes: unknown = external?.['extra_attributes']
  const compilers: unknown = (attributes as { compilers?: unknown } | null | undefined)?.compilers
  if (typeof compilers !== 'object' || compilers === null) return []
  return Object.values(compilers).filter(
    (path): path is string => typeof path === 'string' && path.startsWith('/'),
  )
}

/** Where `/lib` is a link to `/usr/lib`, databases name files in either way. */
const merged = (path: string): string[] =>
  /^\/usr\/(?:s?bin|lib\w*)\//.test(path) ? [path, path.slice('/usr'.length)] : [path]

/** Package managers take some letters for patterns, and lines for the end of a path. */
const isPlain = (path: string): boolean => /^\/[\w@%+=:,./~-]{1,1000}$/.test(path)

import { elfFile } from '@pakages/testing/relocation/elf-file'
import { bytesOf } from '../../packages/store/src/elf/bytes.ts'
import { readDynamic } from '../../packages/store/src/elf/dynamic.ts'
import { embeddedPaths } from '../../packages/store/src/elf/embedded-paths.ts'
import { CannotRelocate } from '../../packages/store/src/relocate/cannot-relocate.ts'
import { relocateElf } from '../../packages/store/src/relocate/elf.ts'
import { PrefixMap } from '../../packages/store/src/relocate/prefix-map.ts'
import { patchShebang, ShebangRewriting } from '../../packages/store/src/relocate/sbang.ts'
import { relocateStrings } from '../../packages/store/src/relocate/strings.ts'
import { relocateText, TextRelocation } from '../../packages/store/src/relocate/text.ts'
import { textsLike } from './inputs.ts'
import { holds, type Target } from './target.ts'

const OLD = '/old/__spack_path_placeholder__/tool-1-abcdefg'
const map = PrefixMap.from([
  [OLD, '/n/tool-1-abcdefg'],
  ['/old/__spack_path_placeholder__', '/n'],
  ['/old/bin/sbang', '/n/bin/sbang'],
])

/** Runs what may say that it cannot be done. */
function unlessRefused(run: () => void): void {
  try {
    run()
  } catch (error) {
    if (!(error instanceof CannotRelocate)) throw error
  }
}

const ELF = [
  elfFile({ rpath: `${OLD}/lib:$ORIGIN`, interpreter: `${OLD}/ld.so`, needed: ['libc.so'] }),
  elfFile({ wide: false, littleEndian: false, runpath: `${OLD}/lib`, soname: 'libx.so' }),
].map((content) => content.toString('latin1'))

/** Programs and libraries, byte by byte as `latin1`. */
export const elf: Target = {
  name: 'elf',
  input: textsLike(ELF, [
    '\0',
    '\x01',
    '\x02',
    '\x03',
    '\x0f',
    '\x1d',
    '\xff\xff\xff\xff',
    '\x7fELF',
  ]),
  check: (text) => {
    const content = Buffer.from(text, 'latin1')
    readDynamic(bytesOf(content))
    const paths = embeddedPaths(bytesOf(content))
    for (const found of [paths?.rpath, paths?.interpreter])
      if (found) {
        const end = found.place + found.value.length
        holds(content.subarray(found.place, end).equals(found.value), 'a path is where it is said')
        holds(content[end] === 0, 'a path ends with a zero')
      }
    const length = content.length
    unlessRefused(() => relocateElf(content, map))
    holds(content.length === length, 'a file keeps its length')
  },
}

/** Files that hold prefixes, byte by byte as `latin1`. */
export const relocation: Target = {
  name: 'relocation',
  input: textsLike(
    [
      `#!${OLD}/bin/perl -w\nuse lib "${OLD}/lib";\n`,
      `#!/${'x/'.repeat(80)}lua\n-I${OLD}:/a${OLD}`,
    ],
    [OLD, `${OLD}\0`, '/old/__spack_path_placeholder__', '/old/bin/sbang', '/old', '#!', '-I'],
  ),
  check: (text) => {
    const content = Buffer.from(text, 'latin1')
    const script = Buffer.from('/n/bin/sbang')
    const whole = patchShebang(relocateText(content, map), script)
    const [paths, first] = [new TextRelocation(map), new ShebangRewriting(script)]
    const through = (pieces: readonly Buffer[]): Buffer[] =>
      pieces.flatMap((piece) => first.push(piece))
    const parts: Buffer[] = []
    const size = 1 + (content.length % 97)
    for (let at = 0; at < content.length; at += size)
      parts.push(...through(paths.push(content.subarray(at, at + size))))
    parts.push(...through(paths.end()), ...first.end())
    holds(whole.equals(Buffer.concat(parts)), 'pieces give the whole')
    const strings = Buffer.from(content)
    unlessRefused(() => {
      relocateStrings(strings, map)
      holds(!strings.includes('/old/__spack_path_placeholder__'), 'no prefix is left')
    })
    holds(strings.length === content.length, 'strings keep their place')
  },
}

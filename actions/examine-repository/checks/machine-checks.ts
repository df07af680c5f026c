import { readdir } from 'node:fs/promises'
import { delimiter } from 'node:path'
import type { Diagnosis } from '../diagnosis.ts'

/** What compiles each language, as Spack looks for it; `gcc-12` counts too. */
const COMPILERS: Readonly<Record<string, RegExp>> = {
  c: /^(?:gcc|clang|icx|nvc|cc)(?:-\d+)?$/,
  cxx: /^(?:g\+\+|clang\+\+|icpx|nvc\+\+|c\+\+)(?:-\d+)?$/,
  fortran: /^(?:gfortran|flang|flang-new|ifx|nvfortran|f77)(?:-\d+)?$/,
}

/**
 * Looks for compilers of the languages that recipes need.
 * @param path The folders of programs, as `PATH` has them.
 */
export async function checkCompilers(
  languages: ReadonlySet<string>,
  path: string,
): Promise<Diagnosis[]> {
  if (languages.size === 0) return []
  const folders = path.split(delimiter).filter((folder) => folder !== '')
  const names = await Promise.all(folders.map((one) => readdir(one).catch((): string[] => [])))
  const programs = names.flat()
  const missing = [...languages].filter(
    (language) => !programs.some((name) => COMPILERS[language]?.test(name)),
  )
  if (missing.length === 0) return []
  return [
    {
      id: 'no-compiler',
      sentence: `Recipes need a compiler of ${missing.join(' and of ')}, and none is on the PATH of this machine.`,
      fix: 'On Debian and Ubuntu: apt-get install build-essential gfortran.',
    },
  ]
}

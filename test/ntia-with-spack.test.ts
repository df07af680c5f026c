import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { sbomReport, workFolder } from '@pakages/core'
import { parseLock } from '@pakages/model'
import { ntiaChecker, readersPython } from '@pakages/testing/python-module'
import {
  all,
  describeWith,
  findProgram,
  spack,
  spackInstallation,
  wanted,
} from '@pakages/testing/requirements'
import { runAction } from '@pakages/testing/run-action'

const MINUTES = 60_000

/**
 * Recipes of many kinds: of C, C++, Fortran, Python, R, Perl, Rust, Go, Java and Lua; from archives,
 * git and PyPI, with resources, patches and externals; with licences and without.
 */
const SPECS = [
  ...['zlib', 'openssl', 'curl', 'cmake', 'hdf5', 'python', 'py-numpy', 'openblas', 'openmpi'],
  ...['boost', 'netcdf-c', 'fftw', 'gsl', 'sqlite', 'git'],
  ...['slepc', 'samtools', 'r-dplyr', 'perl-dbi', 'netcdf-fortran', 'elpa', 'ripgrep', 'fzf'],
  ...['py-requests', 'gromacs', 'lua', 'kokkos', 'octave', 'nlohmann-json', 'maven'],
]

const CHECK = `
import json, logging, sys
logging.disable(logging.CRITICAL)
from ntia_conformance_checker import SbomChecker
for name in sys.argv[1:]:
    found = SbomChecker(name, validate=True)
    told = lambda all: sorted(str(one[0]) if isinstance(one, tuple) else str(one) for one in all)
    print(json.dumps({"file": name, "conformant": found.compliant, "packages": found.get_total_number_components(),
        "faults": [str(fault) for fault in found.validation_messages or []], "versions": told(found.components_without_versions),
        "suppliers": told(found.components_without_suppliers), "identifiers": told(found.components_without_identifiers)}))
`

/**
 * What sbomqs says of SBOMs, by its score of 0 to 10 and that of the minimum elements alone;
 * undefined where it is not on the PATH.
 */
function scores(files: readonly string[]): string | undefined {
  if (!findProgram('sbomqs')) return undefined
  const mean = (...words: string[]): string => {
    const { stdout } = spawnSync('sbomqs', ['score', '--json', ...words, ...files], {
      encoding: 'utf8',
      maxBuffer: 1024 * 1024 * 1024,
    })
    const found = (JSON.parse(stdout) as { files: { sbom_quality_score: number }[] }).files
    expect(found).toHaveLength(files.length)
    const sum = found.reduce((all, one) => all + one.sbom_quality_score, 0)
    return (sum / found.length).toFixed(2)
  }
  return `${mean()} of 10, ${mean('--profile', 'ntia')} by the minimum elements`
}

interface Checked {
  readonly file: string
  readonly conformant: boolean
  readonly packages: number
}

describeWith(
  all(wanted('PAKAGES_NTIA'), spack, ntiaChecker),
  'the minimum elements of the NTIA, in SBOMs of thirty recipes that a real Spack concretized',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'pakages-ntia-'))
    afterAll(() => rmSync(folder, { recursive: true, force: true }))

    /** Concretizes each by itself, in an environment of all. */
    function concretize(): string {
      const { root, builtin, python, userCache } = spackInstallation()!
      const settings = {
        specs: SPECS,
        view: false,
        concretizer: { unify: false },
        repos: { builtin },
      }
      writeFileSync(join(folder, 'spack.yaml'), JSON.stringify({ spack: settings }))
      const spackAt = (...args: string[]) =>
        execFileSync(join(root, 'bin', 'spack'), args, {
          stdio: ['ignore', 'pipe', 'inherit'],
          env: {
            ...process.env,
            SPACK_DISABLE_LOCAL_CONFIG: '1',
            SPACK_USER_CACHE_PATH: userCache,
            ...(python && { SPACK_PYTHON: python }),
          },
        })
      spackAt('-e', folder, 'compiler', 'find', '--scope', `env:${folder}`)
      spackAt('-e', folder, 'concretize', '--jobs', String(availableParallelism()))
      return join(folder, 'spack.lock')
    }

    test(
      'are all there',
      async () => {
        const lock = concretize()
        const { root, userCache } = spackInstallation()!
        const env = {
          SPACK_ROOT: root,
          PAKAGES_CACHE: join(userCache, '..'),
          GITHUB_REPOSITORY: 'acme/packages',
        }
        const ended = await runAction('sbom', { lock }, { cwd: folder, env })
        expect([ended.exitCode, ended.exitCode === 0 ? '' : ended.log]).toEqual([0, ''])
        const { roots, specs } = parseLock(JSON.parse(readFileSync(lock, 'utf8')))
        expect(roots).toHaveLength(SPECS.length)
        const work = workFolder(join(folder, '.pakages'))
        const written = (await sbomReport.read(work.sbomReport)).files
        const asked = written.filter(({ hash }) => hash === undefined || roots.includes(hash))
        const filesOf = (format: string): string[] =>
          asked.filter((one) => one.format === format).map(({ file }) => join(work.sboms, file))
        const files = filesOf('spdx')
        const { stdout, stderr } = spawnSync(readersPython, ['-c', CHECK, ...files], {
          encoding: 'utf8',
          maxBuffer: 64 * 1024 * 1024,
        })
        const checked = stdout
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line || '{}') as Checked)
        expect([stderr, checked.filter(({ conformant }) => !conformant)]).toEqual(['', []])
        expect(checked).toHaveLength(SPECS.length + 1)
        const conformant = checked.filter((one) => one.conformant).length
        process.stderr.write(
          `NTIA: ${conformant} of ${files.length} SBOMs conformant, ${SPECS.length} recipes, ${specs.size} packages in all\n`,
        )
        for (const format of ['spdx', 'cyclonedx'])
          process.stderr.write(`sbomqs, ${format}: ${scores(filesOf(format)) ?? 'not here'}\n`)
      },
      60 * MINUTES,
    )
  },
)

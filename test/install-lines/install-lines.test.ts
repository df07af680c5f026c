import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { spackInstallation, spackRoots } from '@pakages/testing/machine'
import {
  all,
  describeWith,
  dockerRegistry,
  openssl,
  program,
  spack,
  wanted,
  type Requirement,
} from '@pakages/testing/requirements'
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { lineOfVersion, printedLines } from './printed-lines.ts'
import { publishedSite, RELEASE, type Pasted, type PublishedSite } from './published-site.ts'

const MINUTES = 60_000
const intel: Requirement = {
  missing: () => (process.arch === 'x64' ? undefined : 'the prebuilt examples are for x86_64'),
}

const root: Requirement = {
  missing: () => (process.getuid?.() === 0 ? undefined : 'not root, who may chroot'),
}

/** @returns what it said. */
function done({ exitCode, output }: Pasted): string {
  expect([exitCode, exitCode === 0 ? '' : output]).toEqual([0, ''])
  return output
}

describeWith(
  all(intel, dockerRegistry, openssl, program('git'), program('bash')),
  'the lines that the pages print, run where nothing is',
  () => {
    let site: PublishedSite
    let page: string
    beforeAll(async () => {
      site = await publishedSite()
      page = site.page('packages/datagauge/index.html')
    }, 5 * MINUTES)
    afterAll(() => site.close())

    test(
      'that for Pakages installs what was reviewed, verified from the anchor alone, and it runs',
      async () => {
        const home = site.visitor()
        const line = printedLines(page, 'lines for Pakages')
        expect(line).toContain(`--index ${site.url} --trust `)
        const said = done(await site.paste(home, line))
        expect(page).toContain('Not all that datagauge 1.0.0 needs to run is approved')
        expect(line).toMatch(/ --allow pending$/)
        expect(said).toMatch(/Verified: digests.*signed provenance, states of versions/)
        const run = `npx @syspack/pakages@1 run datagauge -- datagauge`
        expect(done(await site.paste(home, run))).toContain(
          'datagauge 1.0.0 with libsparkbar 1.2.0',
        )
      },
      2 * MINUTES,
    )

    test(
      'that of the page on use installs a package by its name',
      async () => {
        const line = printedLines(site.page('use/index.html'), 'lines for Pakages')
        done(await site.paste(site.visitor(), line.replace('PACKAGE', 'gauge-samples')))
      },
      2 * MINUTES,
    )

    test(
      'that of an older version installs this one',
      async () => {
        const versions = site.page('packages/embed-text/index.html')
        const line = lineOfVersion(versions, '0.2.0')
        expect(() => printedLines(versions, 'lines for Pakages')).toThrow('The page has no')
        const said = done(await site.paste(site.visitor(), line))
        expect(said).toMatch(/embed-text@0\.2\.0/)
      },
      2 * MINUTES,
    )

    test(
      'that of the releases installs a package of the newest one, which it names',
      async () => {
        const home = site.visitor()
        const line = printedLines(site.page('releases/index.html'), 'line for a release')
        expect(line).toMatch(new RegExp(` --generation ${RELEASE}$`))
        done(await site.paste(home, line.replace('PACKAGE', 'gauge-samples')))
        const other = line.replace('PACKAGE', 'gauge-samples').replace(RELEASE, 'v9')
        expect(await site.paste(site.visitor(), other)).toMatchObject({ exitCode: 1 })
      },
      2 * MINUTES,
    )

    describeWith(all(program('buildah'), root), 'in a Dockerfile', () => {
      test(
        'that for a container copies all that runs there on nothing but a C library',
        async () => {
          const home = site.visitor()
          const copy = printedLines(page, 'line for a Dockerfile')
          const runs = await containerRuns(site, home, copy)
          expect(done(runs)).toContain('datagauge 1.0.0 with libsparkbar 1.2.0')
        },
        3 * MINUTES,
      )
    })

    describeWith(spack, 'with a stock Spack', () => {
      test.each(spackRoots())(
        'those for Spack install the very binary: %s',
        async (spackRoot) => {
          const home = site.visitor()
          const env = stockSpack(home, spackRoot)
          const said = done(await site.paste(home, printedLines(page, 'lines for Spack'), env))
          expect(said).toMatch(/Successfully installed datagauge-1\.0\.0-/)
          const found = await site.paste(
            home,
            '"$(spack location -i datagauge)/bin/datagauge"',
            env,
          )
          expect(done(found)).toContain('datagauge 1.0.0 with libsparkbar 1.2.0')
        },
        5 * MINUTES,
      )

      describeWith(wanted('PAKAGES_INSTALL_LINES'), 'which solves by name', () => {
        test.each(spackRoots())(
          'those of the page on use install a package: %s',
          async (spackRoot) => {
            const home = site.visitor()
            const env = stockSpack(home, spackRoot)
            const lines = printedLines(site.page('use/index.html'), 'lines for Spack')
            const said = await site.paste(home, lines.replace('PACKAGE', 'datagauge'), env)
            expect(done(said)).toMatch(/Successfully installed datagauge-1\.0\.0-/)
          },
          10 * MINUTES,
        )
      })
    })
  },
)

/** Builds an image of the machine's C library and one line, and runs the program in it. */
async function containerRuns(site: PublishedSite, home: string, line: string): Promise<Pasted> {
  const libraries = ['ld-linux-x86-64.so.2', 'libc.so.6', 'libm.so.6', 'libpthread.so.0']
  const folders = ['/lib64', '/lib/x86_64-linux-gnu']
  for (const file of folders.flatMap((folder) => libraries.map((name) => join(folder, name))))
    if (existsSync(file)) {
      mkdirSync(join(home, 'libc', dirname(file)), { recursive: true })
      copyFileSync(file, join(home, 'libc', file))
    }
  writeFileSync(join(home, 'Dockerfile'), `FROM scratch\nCOPY libc/ /\n${line}\n`)
  const own = `buildah --root '${home}/images' --runroot '${home}/run' --storage-driver vfs`
  return site.paste(
    home,
    [
      `${own} build --isolation chroot --quiet --tag made .`,
      `made=$(${own} mount "$(${own} from made)")`,
      `program=$(cd "$made" && find . -path '*/bin/datagauge')`,
      `chroot "$made" "$program"`,
    ].join('\n'),
  )
}

/** A Spack as it is unpacked: the builtin recipes are those of this machine, which need no network. */
function stockSpack(home: string, spackRoot: string): Readonly<Record<string, string>> {
  const { builtin, userCache, python } = spackInstallation()!
  mkdirSync(join(home, '.spack'))
  writeFileSync(join(home, '.spack', 'repos.yaml'), `repos:\n  builtin: ${builtin}\n`)
  writeFileSync(
    join(home, '.spack', 'config.yaml'),
    `config:\n  install_tree:\n    root: ${home}/store\n`,
  )
  return {
    SPACK_ROOT: spackRoot,
    SPACK_USER_CACHE_PATH: userCache,
    PATH: `${join(spackRoot, 'bin')}:${process.env['PATH']}`,
    ...(python !== undefined && { SPACK_PYTHON: python }),
  }
}

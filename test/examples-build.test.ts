import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import {
  nodeProcesses,
  type ConcreteEnvironment,
  type InstallOutcome,
  type Spack,
} from '@pakages/core'
import { MemoryHost } from '@pakages/core/fakes'
import type { ConcreteSpec } from '@pakages/model'
import { openSpack } from '@pakages/spack'
import { examples } from '../examples/make-sources.ts'
import {
  describeWith,
  spack as spackRequirement,
  spackInstallation,
} from '@pakages/testing/requirements'

describeWith(
  spackRequirement,
  'the example packages, built by a real Spack from a clone at a path with a space and numbers in it',
  () => {
    let folder: string
    let spack: Spack
    let environment: ConcreteEnvironment
    let outcomes: InstallOutcome[]

    const specNamed = (name: string): ConcreteSpec =>
      [...environment.dag.specs.values()].find((spec) => spec.name === name)!

    beforeAll(async () => {
      const { root, python, userCache } = spackInstallation()!
      const cacheFolder = join(userCache, '..')
      folder = mkdtempSync(join(tmpdir(), 'pakages-examples-'))
      const clone = join(folder, 'a clone 1.2')
      mkdirSync(clone)
      cpSync(examples, clone, { recursive: true })
      const { HOME = '', PATH = '' } = process.env
      const host = new MemoryHost({
        workspace: folder,
        env: { HOME, PATH, SPACK_ROOT: root, ...(python && { SPACK_PYTHON: python }) },
      })
      spack = await openSpack(
        { host, processes: nodeProcesses, signal: new AbortController().signal },
        {
          workFolder: join(folder, 'work'),
          cacheFolder,
          repositories: [clone, join(clone, 'failing')],
          installRoot: join(folder, 'store'),
          paddedLength: 200,
          externals: ['gmake'],
          mirrors: [],
        },
      )
      environment = await spack.concretize({
        specs: ['datagauge', 'needs-broken-source', 'wrong-checksum'],
        tests: 'root',
      })
      outcomes = await spack.install({
        environment,
        tests: 'all',
        failFast: false,
        concurrentPackages: 2,
      })
    }, 600_000)

    afterAll(() => rmSync(folder, { recursive: true, force: true }))

    test('all six are built, and only those fail that are meant to', () => {
      const names = (outcome: InstallOutcome['outcome']): string[] =>
        outcomes
          .filter((one) => one.outcome === outcome)
          .map((one) => environment.dag.specs.get(one.hash)!.name)
          .sort()
      expect(names('built')).toEqual(
        expect.arrayContaining([
          'datagauge',
          'embed-text',
          'gauge-samples',
          'libbins',
          'libsparkbar',
          'libwelford',
        ]),
      )
      expect(names('failed')).toEqual(['broken-source', 'wrong-checksum'])
      expect(names('skipped')).toEqual(['needs-broken-source'])
    })

    test('the program runs, is linked to the whole chain, and finds its samples below the padded root', async () => {
      const { hash } = specNamed('datagauge')
      const prefix = (await spack.prefixes([hash])).get(hash)!
      expect(prefix.length).toBeGreaterThan(200)
      const output = execFileSync(join(prefix, 'bin', 'datagauge'), { encoding: 'utf8' })
      expect(output).toMatch(
        /^datagauge 1\.0\.0 with libsparkbar 1\.2\.0 \(unicode\), libbins 0\.4\.0, libwelford 1\.1\.0\nseedlings\.txt: 120 values, mean 48\.25, standard deviation 14\.75\n/,
      )
      expect(output.split('\n').filter((line) => line.includes('█'))).toHaveLength(8)
    })

    test('the patch was applied and the licence is that of the variant', async () => {
      const facts = await spack.recipeFacts(environment.dag)
      const of = (name: string) => facts.find((entry) => entry.hash === specNamed(name).hash)!
      expect(of('libwelford').patches).toEqual([
        expect.objectContaining({ file: 'single-value.patch' }),
      ])
      expect(of('libsparkbar').licenses).toEqual(['MIT AND Unicode-3.0'])
    })
  },
)

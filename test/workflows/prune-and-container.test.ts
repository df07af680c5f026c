import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { startDockerRegistry, type DockerRegistry } from '@pakages/testing/docker-registry'
import { all, dockerRegistry, program, wanted } from '@pakages/testing/requirements'
import { ContainerStory } from '../../actions/assemble-container/testing/story.ts'
import { describeByEach, type Ran } from './engine.ts'
import { FILE, PackageRepositorySite } from './package-repository-site.ts'
import { ours } from './toolkit.ts'

const MINUTES = 60_000
const needed = all(wanted('PAKAGES_WORKFLOWS'), dockerRegistry, program('skopeo'))

describeByEach(
  needed,
  'with a registry that deletes, prune.yml and container-image.yml',
  (engine) => {
    let server: DockerRegistry
    let site: PackageRepositorySite
    let registry: string

    beforeEach(async () => {
      server = await startDockerRegistry({ tls: false })
      registry = server.reference('acme/cache')
      site = await PackageRepositorySite.start(engine.actions)
    })
    afterEach(async () => {
      await site.stop()
      await server.stop()
    })

    /** Runs a workflow that publishes and then calls one of ours. */
    const call = (file: string, lines: string, files: Record<string, string> = {}): Promise<Ran> =>
      site.run(engine, {
        [FILE]: `
on: push
permissions: { contents: read, packages: write, id-token: write, attestations: write }
jobs:
  packages:
    uses: ${ours('package-repository.yml')}
    with: { registry: "${registry}", sign: none }
  ours:
    needs: packages
    if: \${{ !cancelled() }}
    uses: ${ours(file)}
    with:
      registry: ${registry}
${lines.replaceAll(/^/gm, '      ')}
`,
        ...files,
      })

    /** Names of packages in the registry. */
    const published = async (): Promise<string[]> => {
      const answer = await fetch(`http://${server.host}/v2/acme/cache/tags/list`)
      const { tags } = (await answer.json()) as { tags: string[] }
      return tags.filter((tag) => tag.endsWith('.spack')).map((tag) => tag.replace(/-[0-9].*/, ''))
    }

    /** Puts a package there that no generation names. */
    const putStray = async (): Promise<void> => {
      const base = `http://${server.host}/v2/acme/cache`
      const { tags } = (await (await fetch(`${base}/tags/list`)).json()) as { tags: string[] }
      const tag = tags.find((one) => one.startsWith('datagauge-'))!
      const accept = 'application/vnd.oci.image.manifest.v1+json'
      const there = await fetch(`${base}/manifests/${tag}`, { headers: { accept } })
      const manifest = (await there.json()) as object
      const name = 'stray-1.0-abcdefghijklmnopqrstuvwxyz234567.spack'
      const put = await fetch(`${base}/manifests/${name}`, {
        method: 'PUT',
        headers: { 'content-type': accept },
        body: JSON.stringify({ ...manifest, annotations: { stray: 'yes' } }),
      })
      expect(put.status).toBe(201)
    }

    test(
      'prune.yml says what would go, and deletes it where it is told to',
      async () => {
        const lines = 'newest: 1\ndays: 0\nunnamed: true'
        const dry = await call('prune.yml', lines)
        expect([dry.problem, dry.jobs]).toEqual([
          undefined,
          { Build: 'success', Publish: 'success', 'ours / Say what nobody needs': 'success' },
        ])
        await putStray()
        expect(await published()).toContain('stray')
        const still = await call('prune.yml', lines, { 'next.txt': '' })
        expect(still.failed).toBe(false)
        expect(await published()).toContain('stray')
        const told = await call('prune.yml', `${lines}\ndelete: true`)
        expect(told.jobs).toMatchObject({ 'ours / Delete what nobody needs': 'success' })
        expect(await published()).not.toContain('stray')
        expect(await published()).toContain('datagauge')
      },
      4 * MINUTES,
    )

    test(
      'container-image.yml puts what was published on a base, under its tags',
      async () => {
        const story = new ContainerStory()
        try {
          await story.putBase()
          const image = server.reference('acme/app')
          const lines = `specs: datagauge\nbase: ${story.base}:12\nimage: ${image}\nsign: none\ntags: v1`
          const run = await call('container-image.yml', lines)
          expect([run.problem, run.jobs]).toEqual([
            undefined,
            { Build: 'success', Publish: 'success', 'ours / Container': 'success' },
          ])
          const read = execFileSync(
            'skopeo',
            ['inspect', '--tls-verify=false', `docker://${server.host}/acme/app:v1`],
            { encoding: 'utf8' },
          )
          // The base has two layers.
          expect((JSON.parse(read) as { Layers: string[] }).Layers.length).toBeGreaterThan(2)
        } finally {
          story.end()
        }
      },
      3 * MINUTES,
    )
  },
)

import { rpmPackage } from '@pakages/container'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import pMap from 'p-map'
import type { FileOwners } from './file-owners.ts'

/** Where rpm keeps its database, by age. */
const DATABASES = ['usr/lib/sysimage/rpm', 'var/lib/rpm', 'usr/share/rpm']
const TAGS = [
  'NAME',
  'VERSION',
  'RELEASE',
  'EPOCH',
  'ARCH',
  'SOURCERPM',
  'URL',
  'VENDOR',
  'LICENSE',
  'SUMMARY',
]
const FORMAT = `${TAGS.map((tag) => `%{${tag}}`).join(String.raw`\t`)}${String.raw`\n`}`

/** Asks rpm itself, which reads each of the formats that its database has had. */
export const rpmOwners: FileOwners = async (files, { processes, path, root }) => {
  const database = DATABASES.find((one) => existsSync(join(root, one)))
  if (database === undefined) return undefined
  const env = { PATH: path, LC_ALL: 'C.UTF-8' }
  const ask = ['--dbpath', join(root, database), '--query', '--queryformat', FORMAT, '--file']
  const answers = await pMap(
    files,
    async (file) => {
      const { exitCode, stdout } = await processes.run('rpm', [...ask, file], { env })
      const one = exitCode === 0 ? packageIn(stdout.split('\n')[0]!) : undefined
      return one ? [[file, one] as const] : []
    },
    { concurrency: 4 },
  )
  return new Map(answers.flat())
}

/** What rpm does not know it writes as `(none)`. */
function packageIn(line: string): ReturnType<typeof rpmPackage> {
  const values = line.split('\t').map((value) => (value === '(none)' ? undefined : value))
  const [name, version, release, epoch, architecture, sourceRpm, homepage, vendor, licence] = values
  return rpmPackage({
    ...{ name, version, release, epoch, architecture, sourceRpm, homepage, vendor, licence },
    summary: values[9],
  })
}

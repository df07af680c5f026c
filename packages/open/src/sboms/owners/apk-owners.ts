import { paragraphs, readApkInstalled } from '@pakages/container'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileOwners } from './file-owners.ts'

const DATABASES = ['lib/apk/db/installed', 'usr/lib/apk/db/installed']

/** Reads apk's database, which is one text: `apk` says of a file no more than the name. */
export const apkOwners: FileOwners = async (files, { root }) => {
  const texts = await Promise.all(
    DATABASES.map((path) => readFile(join(root, path), 'utf8').catch(() => undefined)),
  )
  const text = texts.find((one) => one !== undefined)
  if (text === undefined) return undefined
  const read = readApkInstalled(text)
  const packages = typeof read === 'string' ? [] : read.packages
  const owners = ownersIn(text, new Set(files))
  return new Map(
    [...owners].flatMap(([file, name]) => {
      const one = packages.find((candidate) => candidate.name === name)
      return one ? [[file, one] as const] : []
    }),
  )
}

/** `P:` names a package, `F:` a folder of it, `R:` a file in that folder. */
function ownersIn(text: string, wanted: ReadonlySet<string>): Map<string, string> {
  const owners = new Map<string, string>()
  for (const lines of paragraphs(text)) {
    const name = lines.find((line) => line.startsWith('P:'))?.slice(2)
    let folder = ''
    for (const line of lines) {
      if (line.startsWith('F:')) folder = line.slice(2)
      const file = `/${folder}/${line.slice(2)}`
      if (line.startsWith('R:') && name !== undefined && wanted.has(file)) owners.set(file, name)
    }
  }
  return owners
}

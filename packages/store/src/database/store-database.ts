import { codeOf, readRegularFileSync, UserError } from '@pakages/core'
import { firstIssue, InvalidValue, isExternal, parseJson, type ConcreteSpec } from '@pakages/model'
import { randomUUID } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { databaseFile, type InstallRecord } from './install-record.ts'

/** The format that Spack 1.0 to 1.2 write. */
const DATABASE_FORMAT = '8'

/** Who depends on whom is counted over all kinds of dependency but these. */
const UNTRACKED = 'test'

/** A package that is installed now. */
export interface NewInstall {
  readonly spec: ConcreteSpec
  readonly prefix: string
  /** Whether it was asked for. */
  readonly explicit: boolean
}

/** What a spec that is recorded is looked up in: the DAG that it is of, and its layout. */
export interface RecordScope {
  readonly specs: ReadonlyMap<string, ConcreteSpec>
  readonly prefixOf: (spec: ConcreteSpec) => string
}

/**
 * The database of an install root in Spack's own files, so that Spack finds, loads and removes what
 * is recorded here. Read it, change it, and write it while nobody else may.
 */
export class StoreDatabase {
  readonly #folder: string
  readonly #records: Map<string, InstallRecord>
  #verifier: string
  #changed = false
  /** Whether there was one when it was read. */
  readonly exists: boolean

  private constructor(folder: string, text: string | undefined, verifier: string) {
    this.#folder = folder
    this.exists = text !== undefined
    this.#records = parse(text, folder)
    this.#verifier = verifier
  }

  /**
   * @param folder `ROOT/.spack-db`; it need not be there.
   * @throws UserError when it is of another format, or damaged.
   */
  static read(folder: string): StoreDatabase {
    const verifier = textOf(join(folder, 'index_verifier')) ?? ''
    const text = textOf(join(folder, 'index.json'))
    return new StoreDatabase(folder, text, verifier)
  }

  /** All records by hash. */
  get records(): ReadonlyMap<string, InstallRecord> {
    return this.#records
  }

  /** Where a spec is installed; undefined when it is not. */
  prefixOf(hash: string): string | undefined {
    const record = this.#records.get(hash)
    return record?.installed === true ? (record.path ?? undefined) : undefined
  }

  /** Records a package, and those that it depends on as what they are: installed or not. */
  add({ spec, prefix, explicit }: NewInstall, scope: RecordScope): void {
    const now = Date.now() / 1000
    const record = this.#known(spec, scope, now)
    Object.assign(record, { path: prefix, installed: true, installation_time: now })
    if (explicit) record.explicit = true
    this.#changed = true
  }

  /** Says that a package was asked for. */
  markExplicit(hash: string): void {
    const record = this.#records.get(hash)
    if (!record || record.explicit) return
    record.explicit = true
    this.#changed = true
  }

  /** Says that a package is only needed, and not asked for any more. */
  markImplicit(hash: string): void {
    const record = this.#records.get(hash)
    if (record?.explicit !== true) return
    record.explicit = false
    this.#changed = true
  }

  /**
   * Takes a package out. Spack keeps the record of one that others depend on, as not installed; one
   * that nobody does goes, and with it those that were kept for it alone.
   */
  remove(hash: string): void {
    const record = this.#records.get(hash)
    if (!record) return
    this.#changed = true
    if (record.ref_count > 0) {
      record.installed = false
      record.explicit = false
      return
    }
    this.#records.delete(hash)
    for (const to of trackedOf(record)) {
      const needed = this.#records.get(to)
      if (!needed) continue
      needed.ref_count--
      if (needed.ref_count === 0 && !needed.installed) this.remove(to)
    }
  }

  /**
   * Writes the database whole or not at all, if anything changed.
   * @throws UserError when somebody else wrote it since it was read.
   */
  write(): void {
    if (!this.#changed) return
    mkdirSync(this.#folder, { recursive: true })
    for (const name of ['lock', 'prefix_lock'])
      closeSync(openSync(join(this.#folder, name), 'a', 0o644))
    const index = join(this.#folder, 'index.json')
    const temporary = `${index}.${hostname()}.${process.pid}.temp`
    try {
      writeSynced(temporary, this.#text())
      this.#requireUnchanged()
      renameSync(temporary, index)
    } catch (error) {
      rmSync(temporary, { force: true })
      throw error
    }
    this.#verifier = randomUUID()
    writeFileSync(join(this.#folder, 'index_verifier'), this.#verifier)
    this.#changed = false
  }

  #text(): string {
    const installs = Object.fromEntries(this.#records)
    return JSON.stringify({ database: { version: DATABASE_FORMAT, installs } })
  }

  #requireUnchanged(): void {
    const found = textOf(join(this.#folder, 'index_verifier')) ?? ''
    if (found === this.#verifier) return
    throw new UserError(`Somebody else wrote the install database in ${this.#folder} meanwhile.`, {
      id: 'install-database-changed',
      fix: 'Let no Spack install into this root at the same time, and run it again.',
    })
  }

  /** The record of a spec: as it is known, else a new one of something that is not installed. */
  #known(spec: ConcreteSpec, scope: RecordScope, now: number): InstallRecord {
    const known = this.#records.get(spec.hash)
    if (known) return known
    const tracked = trackedOf({ spec })
    for (const hash of tracked) this.#known(scope.specs.get(hash)!, scope, now)
    const record: InstallRecord = {
      spec: asSpackWritesIt(spec),
      ref_count: 0,
      path: isExternal(spec) ? (spec.external?.path ?? null) : scope.prefixOf(spec),
      installed: isExternal(spec),
      explicit: false,
      installation_time: now,
      deprecated_for: null,
    }
    this.#records.set(spec.hash, record)
    for (const hash of tracked) this.#records.get(hash)!.ref_count++
    return record
  }
}

/** Spack leaves out what is empty. */
function asSpackWritesIt({ dependencies, ...spec }: ConcreteSpec): InstallRecord['spec'] {
  return dependencies.length > 0 ? { ...spec, dependencies } : spec
}

/** What a recorded spec depends on, but for tests only. */
const trackedOf = ({ spec }: Pick<InstallRecord, 'spec'>): string[] =>
  (spec.dependencies ?? [])
    .filter(({ parameters }) => parameters.deptypes.some((kind) => kind !== UNTRACKED))
    .map(({ hash }) => hash)

function textOf(file: string): string | undefined {
  try {
    return readRegularFileSync(file).toString('utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

function parse(text: string | undefined, folder: string): Map<string, InstallRecord> {
  if (text === undefined) return new Map()
  const json = jsonOf(text, folder)
  const read = databaseFile.safeParse(json)
  if (!read.success) throw damaged(folder, firstIssue(read.error))
  const { version } = read.data.database
  if (version !== DATABASE_FORMAT)
    throw new UserError(
      `The install database in ${folder} is of format ${version}, and only ${DATABASE_FORMAT} is known.`,
      {
        id: 'install-database-format',
        fix: 'Install into another root, or with the Spack that made this one.',
      },
    )
  // As it was written, with its own order of keys.
  return new Map(Object.entries((json as typeof read.data).database.installs))
}

function jsonOf(text: string, folder: string): unknown {
  try {
    return parseJson(text, join(folder, 'index.json'))
  } catch (error) {
    if (error instanceof InvalidValue) throw damaged(folder, error.message)
    throw error
  }
}

const damaged = (folder: string, why: string): UserError =>
  new UserError(`The install database in ${folder} is damaged: ${why}`, {
    id: 'install-database-damaged',
    fix: 'Let a Spack of that root write it anew ("spack reindex"), or install into another root.',
  })

function writeSynced(file: string, text: string): void {
  const opened = openSync(file, 'w', 0o644)
  try {
    writeFileSync(opened, text)
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}

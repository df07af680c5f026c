import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { actions } from '../../registry.ts'
import { neededPermissions } from './toolkit-use.ts'

type Level = 'read' | 'write'

interface Called {
  readonly on: Readonly<Record<string, unknown>>
  readonly jobs: Readonly<Record<string, { readonly permissions: Readonly<Record<string, Level>> }>>
}

const FOLDER = join(import.meta.dirname, '..', '..', '..', '.github', 'workflows')

const called = globSync('*.yml', { cwd: FOLDER })
  .sort()
  .map((file): [string, Called] => [
    file,
    parse(readFileSync(join(FOLDER, file), 'utf8')) as Called,
  ])
  .filter(([, { on }]) => Object.hasOwn(on, 'workflow_call'))

/** The highest level that any job has: GitHub refuses a call whose caller grants less. */
function permissionsOf({ jobs }: Called): Record<string, Level> {
  const all: Record<string, Level> = {}
  for (const { permissions } of Object.values(jobs))
    for (const [name, level] of Object.entries(permissions))
      if (all[name] !== 'write') all[name] = level
  return all
}

test.each(called)('%s is known to need what its jobs may do', (file, workflow) => {
  expect(neededPermissions(file)).toEqual(permissionsOf(workflow))
})

test('all that others call are compared', () => {
  expect(called.map(([file]) => file)).toEqual(
    expect.arrayContaining(['package-repository.yml', 'pages.yml', 'review.yml', 'updates.yml']),
  )
})

/** What an action works without, as its declaration says; what is left it needs in any case. */
const DISPENSABLE: Readonly<Record<string, readonly string[]>> = {
  // What is published is signed beside the package all the same.
  all: ['attestations'],
  push: ['attestations'],
  promote: ['attestations'],
  // Images of a plan are staged, and only then written.
  build: ['contents', 'packages'],
  // What is public is read without, and a checkout asks for its own.
  ...Object.fromEntries(
    ['setup', 'plan', 'install', 'resolve', 'scan', 'targets', 'doctor', 'audit'].map((name) => [
      name,
      ['contents', 'packages'],
    ]),
  ),
  // Images may go elsewhere, and unsigned.
  container: ['packages', 'id-token', 'attestations'],
  // Only who answers, and deletes, needs them.
  review: ['issues', 'pull-requests', 'packages'],
}

test.each(actions)(
  'of $name it is asked what the action declares',
  async ({ name, root, load }) => {
    const declared = (await load()).declaration.permissions as Record<string, Level>
    const dispensable = DISPENSABLE[name] ?? []
    const needed = Object.entries(declared).filter(([one]) => !dispensable.includes(one))
    expect(neededPermissions(root ? '' : name)).toEqual(Object.fromEntries(needed))
  },
)

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { nodeForeground, nodeProcesses } from '@pakages/core'
import { memoryPorts } from '@pakages/core/fakes'
import { runCli } from '../../run-cli.ts'

const PIN = 'a'.repeat(40)

let root: string
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'pakages-init-')))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function put(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** Every file that is there, but for git's own. */
const files = (): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(root.length + 1))
    .filter((path) => !path.startsWith('.git/'))
    .sort()

function git(...args: string[]): void {
  execFileSync('git', ['-C', root, ...args], { stdio: 'ignore' })
}

/** A repository of git with a remote. */
function clone(remote: string): void {
  git('init', '--quiet', '--initial-branch=trunk')
  git('remote', 'add', 'origin', remote)
}

const init = (...words: string[]) => runInit('--toolkit-commit', PIN, ...words)

async function runInit(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const told = { out: '', err: '' }
  const code = await runCli(['init', ...words], {
    actions: [],
    version: '1.0.0',
    env: { PATH: process.env['PATH'] },
    cwd: root,
    stdout: { write: (text: string) => void (told.out += text) },
    stderr: { write: (text: string) => void (told.err += text) },
    processes: nodeProcesses,
    foreground: nodeForeground,
    explanations: async () => ({}),
    signal: AbortSignal.any([]),
    openPorts: async (host) => ({ ...memoryPorts(), host }),
  })
  return { code, ...told }
}

const NEW = [
  '.github/dependabot.yml',
  '.github/pakages-init.json',
  '.github/workflows/packages.yml',
  '.github/workflows/updates.yml',
  '.gitignore',
  'README.md',
  'pakages.json',
]

describe('pakages init in an empty folder', () => {
  test('writes all of a package repository, pinned by commit, and says what is left to do', async () => {
    const { code, out } = await init('--name', 'acme')
    expect([code, files()]).toEqual([
      0,
      [...NEW, 'spack_repo/acme/packages/example_greeting/package.py', 'spack_repo/acme/repo.yaml'],
    ])
    expect(read('spack_repo/acme/repo.yaml')).toBe('repo:\n  namespace: acme\n  api: v2.0\n')
    expect(read('.github/workflows/packages.yml')).toContain(
      `package-repository.yml@${PIN} # v1.0.0`,
    )
    expect(out).toContain('in no git repository yet')
    expect(out).toContain(
      'There is no remote origin: the README has no badges, and pakages.json no',
    )
  })

  test('calls the namespace of a repository "class" something that Python takes', async () => {
    await init('--name', 'class')
    expect(read('spack_repo/packages_class/repo.yaml')).toContain('namespace: packages_class')
  })

  test('does not miss a registry that was named', async () => {
    const { out } = await init('--registry', 'oci://r.example/x')
    expect(out).toContain('There is no remote origin: the README has no badges. --github')
  })

  test('shows what it would write, and writes nothing, with --dry-run', async () => {
    const { code, out } = await init('--dry-run')
    expect([code, files()]).toEqual([0, []])
    for (const path of NEW.filter((one) => !one.includes('pakages-init')))
      expect(out).toContain(`${path} `)
  })

  test('writes the same again, and says so', async () => {
    await init()
    const { out } = await init('--json')
    expect(JSON.parse(out)).toMatchObject({
      files: expect.not.arrayContaining([expect.objectContaining({ state: 'differs' })]) as unknown,
    })
  })

  test('takes all answers from flags', async () => {
    await init(
      ...['--name', 'x1', '--namespace', 'ours', '--license', 'BSD 3-clause', '--branch', 'live'],
      ...['--registry', 'oci://r.example/x', '--github', 'Acme/Tools', '--specs', 'zlib'],
      ...['--workflows', 'packages', '--workflows', 'index', '--workflows', 'reviews'],
    )
    expect(read('pakages.json')).toContain('"repository": "spack_repo/ours"')
    expect(read('pakages.json')).toContain('"registry": "oci://r.example/x"')
    expect(read('README.md')).toContain(
      'https://github.com/Acme/Tools/actions/workflows/index.yml/badge.svg',
    )
    expect(read('README.md')).toContain(
      '[![zlib: state](https://acme.github.io/Tools/packages/zlib/state.svg)](https://acme.github.io/Tools/packages/zlib/)',
    )
    expect(read('README.md')).toContain('[The index](https://acme.github.io/Tools/)')
    expect(read('.github/workflows/packages.yml')).toContain('branches: [live]')
    expect(files().filter((path) => path.includes('workflows/'))).toHaveLength(3)
  })

  test.each([
    ['a namespace', ['--namespace', 'a-b'], '"namespace" is "a-b"'],
    ['a word of Python as namespace', ['--namespace', 'class'], '"namespace" is "class"'],
    ['a licence', ['--license', 'none of them'], '"license" is no SPDX'],
    ['a workflow', ['--workflows', 'pakages'], 'There is no workflow "pakages"'],
    ['a repository', ['--github', 'acme'], '"github" is "acme"'],
    ['a registry', ['--registry', 'ghcr.io/a/b'], '"registry" must be oci://'],
    ['a commit', ['--toolkit-commit=v1'], 'was given 2 times'],
  ])('refuses %s that cannot be, and writes nothing', async (_, words, message) => {
    const { code, err } = await init(...words)
    expect([code, files()]).toEqual([2, []])
    expect(err).toContain(message)
  })
})

test('the help of init names its default folder, and how a list is given', async () => {
  const { out } = await runInit('--help')
  expect(out).toMatch(/Default:\s+the\s+current\s+folder\./)
  expect(out).toMatch(/Give\s+the\s+flag\s+once\s+for\s+each\./)
})

describe('pakages init in a repository', () => {
  test('finds the GitHub remote, its branch, the licence, the recipes and the environment', async () => {
    clone('git@github.com:Acme/Tools.git')
    put('LICENSE', 'MIT License\n\nCopyright Acme\n')
    put('spack_repo/ours/repo.yaml', 'repo:\n  namespace: ours\n  api: v2.0\n')
    put('spack_repo/ours/packages/py_tool/package.py', '')
    put('spack.yaml', 'spack:\n  specs: [py-tool]\n')
    const { code, out } = await init()
    expect([code, out]).toEqual([0, expect.not.stringContaining('There is no remote')])
    expect(read('pakages.json')).toContain('"environment": "."')
    expect(read('pakages.json')).toContain('"registry": "oci://ghcr.io/acme/tools-cache"')
    expect(read('pakages.json')).toContain('"repository": "spack_repo/ours"')
    expect(read('.github/workflows/packages.yml')).toContain('branches: [trunk]')
    expect(files().filter((path) => path.includes('example'))).toEqual([])
  })

  test('writes no example beside an environment, which would not build it', async () => {
    put('spack.yaml', 'spack:\n  specs: [zlib]\n')
    put('LICENSE', 'All rights reserved.')
    const { out } = await init('--name', 'acme')
    expect(files().filter((path) => path.startsWith('spack_repo'))).toEqual([
      'spack_repo/acme/packages/.gitkeep',
      'spack_repo/acme/repo.yaml',
    ])
    expect(read('README.md')).not.toContain('example-greeting')
    expect(out).toContain('The text of LICENSE is none that is known here')
  })

  test('shows a diff of each file that differs, leaves it, and replaces it when told to', async () => {
    put('README.md', '# Mine\n')
    put('.github/workflows/packages.yml', 'name: Mine\n')
    const { out } = await init()
    expect(out).toContain('-# Mine')
    expect(out).toContain('-name: Mine')
    expect([read('README.md'), read('.github/workflows/packages.yml')]).toEqual([
      '# Mine\n',
      'name: Mine\n',
    ])
    const replaced = await init('--overwrite')
    expect(replaced.out).toContain('-name: Mine')
    expect(read('.github/workflows/packages.yml')).toContain('name: Packages')
  })

  test('keeps a pin that a bot raised, whatever is overwritten', async () => {
    await init('--name', 'acme')
    const raised = read('.github/workflows/packages.yml').replaceAll(
      `${PIN} # v1.0.0`,
      `${'c'.repeat(40)} # v1.0.1`,
    )
    put('.github/workflows/packages.yml', raised)
    await init('--overwrite')
    expect(read('.github/workflows/packages.yml')).toBe(raised)
  })

  test('keeps a pakages.json, and goes by what it says', async () => {
    const own = '{"name": "mine", "version": "2.0", "license": "MIT", "specs": ["py-tool"]}'
    put('pakages.json', own)
    await init()
    expect(read('pakages.json')).toBe(own)
    expect(read('README.md')).toContain('# mine')
    expect(files()).toContain('spack_repo/mine/repo.yaml')
  })

  test('mends a repo.yaml without its api, with a diff and when told to', async () => {
    put('spack_repo/acme/repo.yaml', 'repo:\n  namespace: acme\n')
    put('spack_repo/acme/packages/libfoo/package.py', '')
    const { out } = await init()
    expect(out).toContain('+  api: v2.0')
    expect(read('spack_repo/acme/repo.yaml')).not.toContain('api')
    await init('--overwrite')
    expect(read('spack_repo/acme/repo.yaml')).toBe('repo:\n  namespace: acme\n  api: v2.0\n')
  })

  test('names the registry once there is a remote, in files that nobody changed', async () => {
    git('init', '--quiet', '--initial-branch=trunk')
    await init('--name', 'acme')
    const before = read('pakages.json')
    git('remote', 'add', 'origin', 'https://github.com/acme/tools')
    await init()
    const line = '"registry": "oci://ghcr.io/acme/tools-cache"'
    expect(read('pakages.json')).toBe(
      before.replace(/}\n$/, `\n  // Where the binaries go.\n  ${line},\n}\n`),
    )
    expect(read('README.md')).toContain('--registry oci://ghcr.io/acme/tools-cache')
    expect(read('.github/workflows/packages.yml')).toContain(
      'registry: oci://ghcr.io/acme/tools-cache',
    )
  })

  test('leaves what somebody changed when there is a remote', async () => {
    await init('--name', 'acme')
    put('README.md', `${read('README.md')}\nOurs.\n`)
    const readme = read('README.md')
    clone('https://github.com/acme/tools')
    await init()
    expect(read('README.md')).toBe(readme)
  })

  test('writes no workflows where the remote is not GitHub, and says what to do there', async () => {
    clone('https://gitlab.com/acme/tools.git')
    const { out } = await init()
    expect(out).toContain('https://gitlab.com, which is not GitHub')
    expect(files().filter((path) => path.startsWith('.github/work'))).toEqual([])
  })

  test('knows the GitHub of a company', async () => {
    clone('ssh://git@github.acme.example:2222/tools/spack.git')
    const { out } = await init()
    expect(out).toContain('needs GitHub Connect')
    expect(read('README.md')).toContain('https://github.acme.example/tools/spack/actions')
  })

  test('refuses a folder inside of a repository, where GitHub reads no workflows', async () => {
    clone('https://github.com/acme/tools')
    mkdirSync(join(root, 'sub'))
    const { code, err } = await init('sub')
    expect(code).toBe(1)
    expect(err).toContain(`run "pakages init" in ${root}`)
  })

  test('says what is in the way of a file', async () => {
    mkdirSync(join(root, 'README.md'))
    const { code, err } = await init()
    expect([code, files()]).toEqual([1, []])
    expect(err).toContain('README.md cannot be read (EISDIR)')
  })
})

describe('recipes of the layout before Spack 1.0', () => {
  const RECIPE =
    '# a comment\nfrom spack.package import *\n\n\nclass PyTool(PythonPackage, CudaPackage):\n    pass\n'

  beforeEach(() => {
    put('repo.yaml', 'repo:\n  namespace: old\n')
    put('packages/py-tool/package.py', RECIPE)
    put('packages/py-tool/fix.patch', 'p')
    put(
      'packages/7zip/package.py',
      'from spack.package import *\nclass _7zip(Package):\n    pass\n',
    )
  })

  test('are offered to be moved, and stay', async () => {
    const { out } = await init()
    expect(out).toContain('The 2 recipes lie as before Spack 1.0')
    expect(out).toContain('--move')
    expect(read('packages/py-tool/package.py')).toBe(RECIPE)
  })

  test('are moved with what lies beside them, and import their build systems', async () => {
    const dry = await init('--move', '--dry-run')
    expect(dry.out).toContain('packages/py-tool → spack_repo/old/packages/py_tool')
    expect(files()).toContain('packages/py-tool/package.py')
    await init('--move')
    expect(read('spack_repo/old/packages/py_tool/package.py')).toBe(
      [
        '# a comment',
        'from spack_repo.builtin.build_systems.cuda import CudaPackage',
        'from spack_repo.builtin.build_systems.python import PythonPackage',
        '',
        RECIPE.slice('# a comment\n'.length),
      ].join('\n'),
    )
    expect(files().filter((path) => !NEW.includes(path))).toEqual([
      'spack_repo/old/packages/_7zip/package.py',
      'spack_repo/old/packages/py_tool/fix.patch',
      'spack_repo/old/packages/py_tool/package.py',
      'spack_repo/old/repo.yaml',
    ])
    expect(read('pakages.json')).toContain('"specs": ["7zip", "py-tool"]')
    expect(read('pakages.json')).toContain('"repository": "spack_repo/old"')
  })

  test('take what names their folder with them, where it was written before', async () => {
    await init()
    expect(read('pakages.json')).toContain('"repository": "."')
    await init('--move')
    expect(read('pakages.json')).toContain('"repository": "spack_repo/old"')
    expect(read('.github/workflows/packages.yml')).toContain('repository: spack_repo/old')
    expect(read('README.md')).toContain('`spack_repo/old/packages/NAME/package.py`')
  })
})

describe('pakages init --update', () => {
  const WORKFLOW = '.github/workflows/packages.yml'
  const NEWER = 'b'.repeat(40)
  const update = (...words: string[]) => runInit('--update', '--toolkit-commit', NEWER, ...words)

  /** As a version before this one would have written it: with another line and another pin. */
  beforeEach(async () => {
    await init('--name', 'acme')
    const older = (text: string): string =>
      text.replaceAll('timeout-minutes: 10', 'timeout-minutes: 5').replaceAll('v1.0.0', 'v0.9.0')
    put(WORKFLOW, older(read(WORKFLOW)))
    const record = JSON.parse(read('.github/pakages-init.json')) as {
      version: string
      files: { path: string; text: string }[]
    }
    record.version = '0.9.0'
    for (const file of record.files) if (file.path === WORKFLOW) file.text = older(file.text)
    put('.github/pakages-init.json', JSON.stringify(record))
  })

  test('brings the pins and all else up to date where nobody changed anything', async () => {
    const { code, out } = await update()
    expect(code).toBe(0)
    expect(out).toContain('From Pakages 0.9.0 to 1.0.0')
    expect(read(WORKFLOW)).toContain(`package-repository.yml@${NEWER} # v1.0.0`)
    expect(read(WORKFLOW)).toContain('timeout-minutes: 10')
    expect((await update()).out).toContain('Everything is as Pakages 1.0.0 writes it')
  })

  test('keeps what was changed by hand', async () => {
    put(WORKFLOW, `${read(WORKFLOW)}      tests: root\n`.replace('name: Packages', 'name: Ours'))
    const { code, out } = await update()
    expect([code, out]).toEqual([0, expect.stringContaining('with your changes kept')])
    expect(read(WORKFLOW)).toMatch(/^name: Ours$/m)
    expect(read(WORKFLOW)).toMatch(/^ {6}tests: root$/m)
    expect(read(WORKFLOW)).toContain(NEWER)
  })

  test('tells lines that both changed, and writes nothing until somebody decides', async () => {
    put(WORKFLOW, read(WORKFLOW).replace('timeout-minutes: 5', 'timeout-minutes: 30'))
    const before = read(WORKFLOW)
    const { code, err } = await update()
    expect(code).toBe(1)
    const line = before.split('\n').findIndex((one) => one.includes('minutes: 30')) + 1
    expect(err).toContain(`${WORKFLOW}:${line}`)
    expect(read(WORKFLOW)).toBe(before)
    await update('--conflicts', 'mine')
    expect(read(WORKFLOW)).toContain('timeout-minutes: 30')
    expect(read(WORKFLOW)).toContain(NEWER)
  })

  test.each([
    ['theirs', 'timeout-minutes: 10', 'timeout-minutes: 30'],
    ['mark', '<<<<<<< yours', 'nothing'],
  ])('takes "%s" for lines that both changed', async (choice, there, gone) => {
    put(WORKFLOW, read(WORKFLOW).replace('timeout-minutes: 5', 'timeout-minutes: 30'))
    expect((await update('--conflicts', choice)).code).toBe(0)
    expect(read(WORKFLOW)).toContain(there)
    expect(read(WORKFLOW)).not.toContain(gone)
  })

  test('takes the newer pin of an action, whoever raised it, without a conflict', async () => {
    const bot = 'c'.repeat(40)
    const raised = read(WORKFLOW)
      .replaceAll(`${PIN} # v0.9.0`, `${bot} # v0.9.5`)
      .replace(/checkout@.*/, `checkout@${bot} # v99.0.0`)
    put(WORKFLOW, raised)
    expect((await update()).code).toBe(0)
    expect(read(WORKFLOW)).toContain(`package-repository.yml@${NEWER} # v1.0.0`)
    expect(read(WORKFLOW)).toContain(`doctor@${NEWER} # v1.0.0`)
    expect(read(WORKFLOW)).toContain(`checkout@${bot} # v99.0.0`)
  })

  test('raises a pin that somebody set back, which doctor sends here', async () => {
    await update()
    const updates = '.github/workflows/updates.yml'
    put(updates, read(updates).replace(/@\w+ # v1\.0\.0/, `@${PIN} # v0.9.0`))
    expect((await update()).out).not.toContain('Everything is as')
    expect(read(updates)).toContain(`updates.yml@${NEWER} # v1.0.0`)
  })

  test('does not call a file as it is written where somebody changed it', async () => {
    await update()
    put(WORKFLOW, read(WORKFLOW).replace('name: Packages', 'name: Ours'))
    expect((await update()).out).toContain(`has nothing new; your changes are kept in ${WORKFLOW}.`)
  })

  test('refuses a file with the marks of a conflict', async () => {
    put(WORKFLOW, `<<<<<<< yours\n=======\n>>>>>>> pakages 1.0.0\n${read(WORKFLOW)}`)
    const { code, err } = await update()
    expect([code, err]).toEqual([1, expect.stringContaining(`${WORKFLOW}:1 has the mark`)])
  })

  test('leaves away what was removed, and shows with --dry-run what it would do', async () => {
    rmSync(join(root, '.github/workflows/updates.yml'))
    const { out } = await update('--dry-run')
    expect(out).toContain('stays away')
    expect(out).toContain(
      `+    uses: syspack/pakages/.github/workflows/package-repository.yml@${NEWER}`,
    )
    expect(read(WORKFLOW)).not.toContain(NEWER)
    await update()
    expect(files()).not.toContain('.github/workflows/updates.yml')
  })

  test('says what to do where nobody knows what was written', async () => {
    rmSync(join(root, '.github/pakages-init.json'))
    const { code, err } = await update()
    expect(code).toBe(1)
    expect(err).toContain('There is no file')
    expect(err).toContain('Run "init" first')
  })
})

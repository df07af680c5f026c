import { describe, expect, test } from '@jest/globals'
import { actions } from '../../actions/registry.ts'
import { runAction, runCli } from '@pakages/testing/run-action'
import { malformedInput } from '@pakages/testing/runner/malformed-input'

const loaded = await Promise.all(
  actions.map(async (entry) => ({ name: entry.name, ...(await entry.load()) })),
)

describe.each(loaded)('the stub of $name, started as the runner does', ({ name, declaration }) => {
  test('ends malformed or missing inputs with 2 and one annotation that names one of them', async () => {
    const { exitCode, annotations, log } = await runAction(name, malformedInput(declaration))
    expect({ exitCode, log: log.includes('    at ') }).toEqual({ exitCode: 2, log: false })
    expect(annotations).toEqual([
      {
        level: 'error',
        message: expect.stringMatching(
          new RegExp(`^"(${Object.keys(declaration.inputs).join('|')})" is `),
        ),
      },
    ])
  })

  test('shows its help at the terminal', async () => {
    const { exitCode, stdout, stderr } = await runCli([name, '--help'])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).toContain(`Usage: pakages ${name}`)
  })
})

describe('the bundled command line', () => {
  test('lists every command', async () => {
    const { exitCode, stdout } = await runCli(['--help'])
    expect(exitCode).toBe(0)
    for (const { name } of actions) expect(stdout).toMatch(new RegExp(`^  ${name} +\\S`, 'm'))
  })

  test('ends an unknown command with 2, without a stack', async () => {
    const { exitCode, stderr } = await runCli(['no-such-command'])
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(
      /^error\[command-unknown\]: There is no command no-such-command\.\n {2}\S/,
    )
  })
})

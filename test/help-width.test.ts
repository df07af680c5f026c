import { expect, test } from '@jest/globals'
import { commands, runCli } from '@pakages/cli'
import { nodeForeground, nodeProcesses } from '@pakages/core'
import { actions } from '../actions/registry.ts'

/** What a line prints in a terminal of so many letters. */
async function shown(words: readonly string[], columns: number): Promise<string> {
  let text = ''
  const sink = { isTTY: true, columns, write: (part: string) => (text += part) }
  const code = await runCli(words, {
    ...{ actions, version: '1.0.0', env: {}, cwd: '/', stdout: sink, stderr: sink },
    ...{ processes: nodeProcesses, foreground: nodeForeground },
    signal: AbortSignal.any([]),
    explanations: () => Promise.resolve({}),
    openPorts: () => Promise.reject(new Error('Help needs no ports.')),
  })
  expect([words, code]).toEqual([words, 0])
  return text
}

const names = [...actions, ...commands].map(({ name }) => name)

test.each([70, 80])('the help of every command fits a terminal of %d letters', async (columns) => {
  expect(names.length).toBeGreaterThan(30)
  for (const words of [['--help'], ...names.map((name) => [name, '--help'])]) {
    const lines = (await shown(words, columns)).split('\n')
    expect([words, lines.filter((line) => line.length > columns)]).toEqual([words, []])
  }
})

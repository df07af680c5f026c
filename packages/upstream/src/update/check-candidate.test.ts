import { expect, test } from '@jest/globals'
import { DEFAULT_UPDATE_RULES } from '@pakages/core'
import { accessTo, AnsweringHttp, factsWith } from '@pakages/testing/upstream/answering-http'
import { judge } from '../judgement/judge.ts'
import type { LocalRecipe } from '../recipe/local-repository.ts'
import { checkCandidates } from './check-candidate.ts'
import type { UpdateRun } from './work.ts'

const NOW = Date.UTC(2026, 0, 20)
const facts = factsWith({ versions: [{ version: '1.60' }] })
// Where releases count up to 91, 91 is no number of a test version.
const releases = Array.from({ length: 92 }, (_, at) => ({
  name: `v1.${at}`,
  version: `1.${at}`,
  commit: at.toString(16).padStart(40, '0'),
}))
const recipe: LocalRecipe = {
  name: 'tool',
  folder: 'tool',
  path: 'packages/tool/package.py',
  text: '',
  origin: undefined,
  recipe: { name: 'tool', className: 'Tool' } as never,
  facts,
}
const run: UpdateRun = {
  access: accessTo(new AnsweringHttp({})),
  section: {},
  root: '/nowhere',
  language: {
    read: () => recipe.recipe,
    form: () => ({ source: 'git' }),
    add: () => ({ kind: 'unchanged' }),
  },
  now: NOW,
  scratch: '/nowhere',
  cache: '/nowhere',
}

test('what the other releases show is not forgotten when a candidate is judged once more', async () => {
  const judgement = judge(facts, releases, DEFAULT_UPDATE_RULES, NOW)
  const { candidates } = judgement
  expect(candidates.map(({ release }) => release.version)).toEqual(['1.91'])
  const checked = await checkCandidates(
    {
      recipe,
      rules: DEFAULT_UPDATE_RULES,
      surveyed: {
        kind: 'looked',
        claim: { datasource: 'git', key: 'https://git.example/tool.git' },
        page: 'https://git.example/tool',
        movedTo: undefined,
        releases,
        judgement,
      },
      followed: undefined,
      effective: recipe,
      candidates,
      findings: [],
    },
    run,
  )
  expect(checked).toMatchObject([{ kind: 'checked', added: { version: '1.91' } }])
})

import type { ExplainedIds, Explanations } from '@pakages/model'

/** What is told of the failures of looking for new versions upstream. */
export const upstreamFailures = {
  'update-rule-malformed': {
    means: 'A rule in `updates` of `pakages.json` cannot be read.',
    next: 'Mend what the message quotes; docs/pakages-json.md lists the rules.',
  },
  'recipe-history-unreadable': {
    means:
      'Versions are followed in the history of another repository of recipes, and that cannot be read.',
    next: 'Check `upstream-source` in `pakages.json` and the connection to it.',
  },
  'repository-ambiguous': {
    means: 'The folder holds several repositories of recipes, and one is needed.',
    next: 'Point `repository` to one of them, the folder that holds `repo.yaml`.',
  },
  'recipe-not-found': {
    means: 'No repository of recipes in use has a package of that name.',
    next: 'Check the name: Spack writes `py-numpy`, with a dash. `repository` says where recipes are looked for; `*` stands for any characters.',
  },
  'files-changed-meanwhile': {
    means:
      'A recipe was changed by somebody else while updates were looked for. Nothing was written.',
    next: 'Run it again.',
  },
} as const satisfies Explanations

declare global {
  interface ExplainedFailures extends ExplainedIds<typeof upstreamFailures> {}
}

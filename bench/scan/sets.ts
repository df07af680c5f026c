/** The labelled sets in `bench/data`, the oldest first: each was labelled before the next rules were made. */
export const LABELLED_SETS = [
  ['', 'vulnerabilities.jsonl'],
  [', second set', 'vulnerabilities-2.jsonl'],
  [', third set', 'vulnerabilities-3.jsonl'],
  [', fourth set', 'vulnerabilities-4.jsonl'],
] as const

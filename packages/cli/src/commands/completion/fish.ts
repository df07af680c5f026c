import { INSTALLED, type CompletedCommand, type CompletedFlag } from './words.ts'

/** The script for fish 3, for `~/.config/fish/completions/pakages.fish`, or to be sourced. */
export const fishScript = (commands: readonly CompletedCommand[]): string =>
  [
    '# Completion of pakages for fish: put it into ~/.config/fish/completions/pakages.fish',
    'complete -c pakages -e',
    ...commands.map(
      ({ name, about }) =>
        `complete -c pakages -n __fish_use_subcommand -f -a ${name} -d '${about}'`,
    ),
    `complete -c pakages -n __fish_use_subcommand -f -l help -d 'Show all commands'`,
    `complete -c pakages -n __fish_use_subcommand -f -l version -d 'Show the version'`,
    ...commands.flatMap(ofCommand),
    `complete -c pakages -n 'contains -- -- (commandline -opc)' -f -a '(complete -C (commandline -ct))'`,
    '',
  ].join('\n')

function ofCommand({ name, flags, words }: CompletedCommand): string[] {
  const when = `complete -c pakages -n '__fish_seen_subcommand_from ${name}; and not contains -- -- (commandline -opc)'`
  return [
    ...flags.map((flag) => `${when} -l ${flag.name}${valueOf(flag)} -d '${flag.about}'`),
    ...(words.kind === 'choice' ? [`${when} -f -a '${words.choices.join(' ')}'`] : []),
    ...(words.kind === 'installed' ? [`${when} -f -a '(${INSTALLED})'`] : []),
  ]
}

const valueOf = ({ value, choices }: CompletedFlag): string =>
  value === 'none' ? ' -f' : value === 'choice' ? ` -x -a '${choices.join(' ')}'` : ' -r'

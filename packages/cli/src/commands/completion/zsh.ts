import { INSTALLED, OVERALL_FLAGS, type CompletedCommand } from './words.ts'

/** The script for zsh, for a folder of `fpath` under the name `_pakages`, or to be sourced. */
export const zshScript = (commands: readonly CompletedCommand[]): string => `#compdef pakages
# Completion of pakages for zsh: source it after compinit, or put it as _pakages into a folder of fpath.
_pakages() {
  local -a items
  local dashes=\${words[(i)--]}
  if (( dashes < CURRENT )); then
    shift dashes words
    (( CURRENT -= dashes ))
    _normal
    return
  fi
  if (( CURRENT == 2 )) || { (( CURRENT == 3 )) && [[ $words[2] == help ]]; }; then
    items=(
${commands.map(({ name, about }) => `      '${name}:${about}'`).join('\n')}
    )
    _describe command items
    [[ $PREFIX == -* ]] && compadd -- ${OVERALL_FLAGS.join(' ')}
    return
  fi
  case "$words[2] $words[CURRENT-1]" in
${commands.flatMap(valueCases).join('\n')}
  esac
  case "$words[2]" in
${commands.map(commandCase).join('\n')}
  esac
}
if [ "$funcstack[1]" = _pakages ]; then _pakages "$@"; else compdef _pakages pakages; fi
`

const valueCases = ({ name, flags }: CompletedCommand): string[] =>
  flags
    .filter(({ value }) => value !== 'none')
    .map(
      (flag) =>
        `    '${name} --${flag.name}') ${flag.value === 'choice' ? `compadd -- ${flag.choices.join(' ')}` : '_files'}; return ;;`,
    )

function commandCase({ name, flags, words }: CompletedCommand): string {
  const own =
    words.kind === 'files'
      ? '_files'
      : `compadd -- ${words.kind === 'choice' ? words.choices.join(' ') : `\${(f)"$(${INSTALLED})"}`}`
  return `    ${name})
      if [[ $PREFIX == -* ]]; then
        items=(
${flags.map((flag) => `          '--${flag.name}:${flag.about}'`).join('\n')}
        )
        _describe flag items
      else
        ${own}
      fi
      ;;`
}

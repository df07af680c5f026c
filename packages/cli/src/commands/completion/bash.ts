import { INSTALLED, OVERALL_FLAGS, type CompletedCommand } from './words.ts'

/**
 * The script for bash 4 and newer. What is installed is compared letter by letter: `compgen -W`
 * would run a command that stands in a word.
 */
export function bashScript(commands: readonly CompletedCommand[]): string {
  const names = [...commands.map(({ name }) => name), 'help', ...OVERALL_FLAGS]
  return `# Completion of pakages for bash: source it, or put it into
# ~/.local/share/bash-completion/completions/pakages
_pakages() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} words=()
  COMPREPLY=()
  local before
  for before in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    if [[ $before == -- ]]; then
      mapfile -t COMPREPLY < <(compgen -c -- "$cur")
      return
    fi
  done
  if ((COMP_CWORD == 1)) || { ((COMP_CWORD == 2)) && [[ $prev == help ]]; }; then
    words=(${names.join(' ')})
  else
    case "\${COMP_WORDS[1]} $prev" in
${commands.flatMap(valueCases).join('\n')}
    *)
      case "\${COMP_WORDS[1]}" in
${commands.map(commandCase).join('\n')}
      esac
      ;;
    esac
  fi
  local word
  for word in "\${words[@]}"; do
    [[ $word == "$cur"* ]] && COMPREPLY+=("$word")
  done
}
complete -o default -F _pakages pakages
`
}

/** What may stand behind a flag; nothing of ours where it takes any text: files are the default. */
const valueCases = ({ name, flags }: CompletedCommand): string[] =>
  flags
    .filter(({ value }) => value !== 'none')
    .map((flag) => `    '${name} --${flag.name}') words=(${flag.choices.join(' ')}) ;;`)

function commandCase({ name, flags, words }: CompletedCommand): string {
  const own =
    words.kind === 'files'
      ? ':'
      : `words=(${words.kind === 'choice' ? words.choices.join(' ') : `$(${INSTALLED})`})`
  const all = flags.map((flag) => `--${flag.name}`).join(' ')
  return `      ${name}) if [[ $cur == -* ]]; then words=(${all}); else ${own}; fi ;;`
}

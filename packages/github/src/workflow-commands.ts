/**
 * Makes text harmless for the runner, which reads workflow commands (`::add-path::…`, `##[group]…`)
 * from anything that a step prints: names of packages, titles of pull requests and logs of
 * compilers must not command it. An invisible character (zero width space) takes the command its
 * form and leaves the text readable.
 */
export const withoutCommands = (text: string): string =>
  text.replace(/^(\s*):(?=:)/gm, '$1:\u200b').replaceAll('##[', '#\u200b#[')

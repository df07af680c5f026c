import { printable } from '@pakages/model'

/**
 * Makes text harmless for the runner, which reads workflow commands (`::add-path::…`, `##[group]…`)
 * from anything that a step prints: names of packages, titles of pull requests and logs of
 * compilers must not command it. An invisible character (zero width space) takes the command its
 * form and leaves the text readable.
 *
 * Before it looks for `::` the runner trims what .NET takes for blank, which is more than `\s` of
 * JavaScript (U+0085): so every `::` that does not follow a letter or digit is taken apart.
 */
export const withoutCommands = (text: string): string =>
  printable(text)
    .replaceAll(/(?<![\p{L}\p{N}]):(?=:)/gu, ':\u200b')
    .replaceAll('##[', '#\u200b#[')

import type { Chance } from '../synthetic/chance.ts'

/** What lies beside a key on a keyboard of the USA. */
const BESIDE: Readonly<Record<string, string>> = {
  ...{ q: 'wa', w: 'qes', e: 'wrd', r: 'etf', t: 'ryg', y: 'tuh', u: 'yij', i: 'uok', o: 'ipl' },
  ...{ p: 'ol', a: 'qsz', s: 'adw', d: 'sfe', f: 'dgr', g: 'fht', h: 'gjy', j: 'hku', k: 'jli' },
  ...{ l: 'kop', z: 'xas', x: 'zcd', c: 'xvf', v: 'cbg', b: 'vnh', n: 'bmj', m: 'nk' },
  ...{ 1: '2', 2: '13', 3: '24', 4: '35', 5: '46', 6: '57', 7: '68', 8: '79', 9: '80', 0: '9' },
}

/** Whose packages people name without these beginnings. */
const LANGUAGES = /^(py|r|perl|rust|go|lua|ruby)-/

/**
 * Types a name as people do who are in a hurry: mostly one error, in a long name now and then two;
 * sometimes without the language at the beginning, sometimes with a space for a hyphen.
 */
export function mistyped(name: string, chance: Chance): string {
  const core = name.replace(LANGUAGES, '')
  let typed = core.length >= 4 && chance.next() < 0.3 ? core : name
  if (chance.next() < 0.15) typed = typed.replace('-', ' ')
  typed = withError(typed, chance)
  return typed.length >= 9 && chance.next() < 0.2 ? withError(typed, chance) : typed
}

/** Another key, a letter too few, one too many, two exchanged: in this order of frequency. */
function withError(text: string, chance: Chance): string {
  // People see that the first letter is wrong.
  const at = text.length > 3 ? 1 + chance.below(text.length - 1) : chance.below(text.length)
  const [before, key, after] = [text.slice(0, at), text[at]!, text.slice(at + 1)]
  const kind = chance.next()
  const beside = BESIDE[key]
  if (kind < 0.35 && beside !== undefined) return before + chance.pick(Array.from(beside)) + after
  if (kind < 0.6) return before + after
  if (kind < 0.8) return before + key + key + after
  return before.slice(0, -1) + key + before.slice(-1) + after
}

import { describe, expect, test } from '@jest/globals'
import { isUnknown, parseVersion } from '@pakages/model'
import { readRecipe } from '../reader/read-recipe.ts'

/** The address that `url_for_version` of these lines gives, or why none is known. */
function address(version: string, lines: readonly string[], head = ''): string | null {
  const body = lines.map((line) => `        ${line}\n`).join('')
  const text = `${head}\n\nclass Tool(Package):\n    stable = {"1.0"}\n    version("1.0")\n\n    @staticmethod\n    def made(version):\n        return f"https://x.org/{version}.tgz"\n\n    def plain(self):\n        return "x"\n\n    def url_for_version(self, version):\n${body}`
  const url = readRecipe(text, 'tool').urlForVersion!(parseVersion(version))
  return isUnknown(url) ? url.reason : url
}

describe('an address that a method makes', () => {
  test.each([
    [
      'with a static method of its class',
      '2.0',
      ['return Tool.made(version)'],
      'https://x.org/2.0.tgz',
    ],
    [
      'with a static method of its object',
      '2.0',
      ['return self.made(version)'],
      'https://x.org/2.0.tgz',
    ],
    ['by what its class lists', '1.0', ['return "a" if str(version) in Tool.stable else "b"'], 'a'],
    [
      'of what lies before a letter',
      '3.14.0rc2',
      ['return re.split("[a-z]", str(version))[0]'],
      '3.14.0',
    ],
    [
      'of the start of a version',
      '5.1.2',
      ['return re.compile(r"^[0-9]+\\.[0-9]+").search(str(version)).group()'],
      '5.1',
    ],
    [
      'of the groups of a match',
      '1.2-linux-arm',
      [
        'found = re.search(r"(\\S+)-(\\S+)-(\\S+)", str(version))',
        'return found.group(2) if found else "none"',
      ],
      'linux',
    ],
    ['where nothing matches', '1.2', ['return "a" if re.match(r"x", str(version)) else "b"'], 'b'],
    ['with a part replaced', '1.2.3', ['return re.sub(r"\\.", "_", str(version))'], '1_2_3'],
    [
      'of a day',
      '20250702',
      ['return dt.datetime.strptime(str(version), "%Y%m%d").strftime("%d%b%Y").lstrip("0")'],
      '2Jul2025',
    ],
  ])('%s is followed', (_, version, lines, url) => {
    expect(address(version, lines, 'import re\nimport datetime as dt')).toBe(url)
  })

  test.each([
    ['a method of the class without an object', ['return Tool.plain()'], /without an object/],
    ['a pattern that repeats groups', ['return re.sub("(a+)+b", "", str(version))'], /not simple/],
    ['one that looks ahead', ['return re.sub("(?=a)", "", str(version))'], /not simple/],
    ['one that repeats often', ['return re.search("a*a*a*a*b", "a" * 99).group()'], /not simple/],
    ['a long text', ['return re.search("a*b", "a" * 101).group()'], /cannot be followed/],
    [
      'a day that there is not',
      ['return dt.datetime.strptime("20250231", "%Y%m%d").strftime("%d")'],
      /cannot be followed/,
    ],
    ['the time of now', ['return dt.datetime.now().strftime("%d")'], /cannot be followed/],
  ])('%s is not', (_, lines, reason) => {
    expect(address('1.0', lines, 'import re\nimport datetime as dt')).toMatch(reason)
  })
})

import { describe, expect, test } from '@jest/globals'
import { cutMarkdown } from './summary-limit.ts'

describe('cutMarkdown', () => {
  test('leaves what fits as it is', () => {
    expect(cutMarkdown('| a |\n', 6)).toBe('| a |\n')
  })

  test('cuts after a whole line, counts bytes and not letters, and says so', () => {
    const text = Array.from({ length: 1000 }, (_, number) => `| paquet n° ${number} |`).join('\n')
    const cut = cutMarkdown(text, 2000)
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(2000)
    expect(Buffer.byteLength(cut)).toBeGreaterThan(1950)
    expect(cut).toMatch(/\| paquet n° \d+ \|\n\n> \[!NOTE\]\n> This summary was cut/)
  })

  test('closes folded parts and code fences that the cut leaves open', () => {
    const text = `# Logs\n<details><summary>libfoo</summary>\n\n\`\`\`text\n${'a line of the log\n'.repeat(100)}\`\`\`\n</details>\n`
    expect(cutMarkdown(text, 600)).toMatch(/a line of the log\n```\n\n<\/details>\n\n> \[!NOTE\]/)
  })

  test('does not take a fence inside a fence, or a tag inside one, for an opening', () => {
    const text = `\`\`\`\`\n\`\`\`\n<details>\n\`\`\`\`\n${'text\n'.repeat(100)}`
    expect(cutMarkdown(text, 300)).not.toContain('</details>')
  })

  test('cuts where more is opened within one another than anything of ours does, and closes that', () => {
    const deep = cutMarkdown('<details>\n'.repeat(200_000), 1_000_000)
    const opened = deep.match(/<details>/g)!.length
    expect(opened).toBe(100)
    expect(deep.match(/<\/details>/g)).toHaveLength(opened)
    expect(deep).toContain('This summary was cut')
  })

  test('gives nothing when not even the note fits', () => {
    expect(cutMarkdown('a\n'.repeat(100), 20)).toBe('')
  })
})

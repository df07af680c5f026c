/**
 * Reads Debian control files, as R writes its indexes: records parted by empty lines, `Field:
 * value`, and values that go on over lines that begin with white space
 * (https://cran.r-project.org/doc/manuals/R-exts.html, "The DESCRIPTION file").
 */
export function dcfRecords(text: string): Record<string, string>[] {
  return text
    .split(/\r?\n[ \t]*\r?\n/)
    .map(recordOf)
    .filter((record) => Object.keys(record).length > 0)
}

function recordOf(block: string): Record<string, string> {
  const record: Record<string, string> = Object.create(null) as Record<string, string>
  let field: string | undefined
  for (const line of block.split(/\r?\n/)) {
    const begins = /^([A-Za-z][\w/@.-]*):(.*)$/.exec(line)
    if (begins) record[(field = begins[1]!)] = begins[2]!.trim()
    else if (field !== undefined && /^[ \t]/.test(line))
      record[field] = `${record[field] ?? ''} ${line.trim()}`
  }
  return record
}

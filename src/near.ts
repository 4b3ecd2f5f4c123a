/** The name that somebody probably meant. */

/** The listed name that is nearest to one, if it is near: not more than a third of its letters are to be changed, and more than one stays. */
export function near(name: string, listed: Iterable<unknown>): string | undefined {
  const names = [...listed].filter((one) => typeof one === 'string')
  const most = Math.max(1, Math.floor(name.length / 3))
  return names
    .map((one) => ({ one, changes: Math.abs(one.length - name.length) > most ? Infinity : changes(name, one) }))
    .filter(({ one, changes }) => changes <= most && (changes === 0 || Math.max(one.length, name.length) - changes > 1))
    .toSorted((a, b) => a.changes - b.changes)[0]?.one
}

/** How many letters are to be put in, taken out, replaced or exchanged with the next one, in whatever case they are. */
function changes(from: string, to: string): number {
  const [a, b] = [from.toLowerCase(), to.toLowerCase()]
  let [beforeLast, last]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1]
      row[j] = Math.min(last![j]! + 1, row[j - 1]! + 1, last![j - 1]! + (isSame ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, beforeLast![j - 2]! + 1)
    }
    ;[beforeLast, last] = [last, row]
  }
  return last![b.length]!
}

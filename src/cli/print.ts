/** Everything that the commands print, with nothing in it that a terminal acts on or that misleads its reader. */

/**
 * Characters that are not seen as what they are: controls (C0, DELETE, C1), format characters (bidirectional marks, zero width, tags),
 * lone surrogates, the separators of lines and paragraphs, and what else is ignorable by default (variation selectors, fillers).
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/** Text with each of its unseen characters as a JSON string has it, `\u202e` for instance. Inside a JSON string it stays the same value. */
export const visible = (text: string): string => text.replaceAll(UNSEEN, escaped)

const escaped = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`,
  ).join('')

/** Prints lines of text, each ended by a line break, or a value as one line of JSON. Names that others chose are in `visible` or JSON, so that they break no line. */
export function out(output: string | object): void {
  process.stdout.write(typeof output === 'string' ? lines(output) : `${visible(JSON.stringify(output))}\n`)
}

/** Prints one line to standard error, whatever is in the text. */
export function err(text: string): void {
  process.stderr.write(`${visible(text.trim().replaceAll(/\s+/g, ' '))}\n`)
}

const lines = (text: string): string => text.split('\n').map(visible).join('\n')

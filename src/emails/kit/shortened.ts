const TITLE_LENGTH_MAX = 120

/** A title as long as it is still read. */
export function shortened(text: string | null): string {
  const letters = [...(text ?? "")]
  return letters.length > TITLE_LENGTH_MAX
    ? `${letters.slice(0, TITLE_LENGTH_MAX - 1).join("")}…`
    : letters.join("")
}

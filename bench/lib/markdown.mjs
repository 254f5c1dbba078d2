/**
 * The first column is text, the others are figures.
 *
 * @param {string[]} head
 * @param {string[][]} rows
 */
export function table(head, rows) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(" | ")} |`
  return [
    line(head),
    line(head.map((_, column) => (column ? "---:" : "---"))),
    ...rows.map(line),
  ].join("\n")
}

/** @param {import("./statistics.mjs").Ratio} ratio */
export function ratioText({ ratio, low, high }) {
  return `${ratio.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`
}

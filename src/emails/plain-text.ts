import { loadReactEmail } from "./kit/react-email"

/** What we use of html-to-text, which comes with React Email and untyped. */
interface Builder {
  openBlock(options: { leadingLineBreaks: number }): void
  closeBlock(options: { trailingLineBreaks: number }): void
  addLiteral(text: string): void
}
interface Element {
  attribs: { href?: string; "aria-label"?: string }
  children: Element[]
}
type Walk = (elements: Element[], builder: Builder) => void
type Formatter = (element: Element, walk: Walk, builder: Builder) => void

/** A link's label is what it says to those who do not see it. */
const formatLink: Formatter = (element, walk, builder) => {
  const { href, "aria-label": label } = element.attribs
  builder.openBlock({ leadingLineBreaks: 1 })
  if (label) {
    builder.addLiteral(label)
  } else {
    walk(element.children, builder)
  }
  builder.closeBlock({ trailingLineBreaks: 1 })
  if (href) {
    builder.openBlock({ leadingLineBreaks: 1 })
    builder.addLiteral(href)
    builder.closeBlock({ trailingLineBreaks: 1 })
  }
}

const formatCell: Formatter = (element, walk, builder) => {
  walk(element.children, builder)
  builder.addLiteral("  ")
}

const heading = { uppercase: false, leadingLineBreaks: 2 }
const tight = { leadingLineBreaks: 1, trailingLineBreaks: 1 }

/** Lines of any length: the mail program knows how wide it is. */
const options = {
  wordwrap: false,
  formatters: { ownLine: formatLink, cell: formatCell },
  selectors: [
    { selector: "a", format: "ownLine" },
    { selector: "td.cell", format: "cell" },
    { selector: "tr", format: "block", options: tight },
    { selector: "h1", options: heading },
    { selector: "h2", options: heading },
  ],
}

/** What a reader without HTML sees, made from the same letter. */
export async function plainTextOf(html: string): Promise<string> {
  const { toPlainText } = await loadReactEmail()
  const lines = toPlainText(html, options).split("\n")
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`
}

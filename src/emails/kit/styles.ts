import type { CSSProperties } from "react"
import { type Colours, palette } from "./palette"

const { light, dark } = palette

const SANS =
  "'Helvetica Neue', Helvetica, Arial, 'Kohinoor Devanagari', 'Noto Sans Devanagari', 'Nirmala UI', sans-serif"
const SERIF =
  "Georgia, 'Times New Roman', 'Kohinoor Devanagari', 'Noto Serif Devanagari', 'Nirmala UI', serif"
const MONO = "Menlo, Consolas, 'Courier New', monospace"

/** A very long word breaks instead of widening the letter. */
const breaks: CSSProperties = {
  overflowWrap: "anywhere",
  wordBreak: "break-word",
}

/**
 * Inline, because some readers drop the style sheet. Each stands beside the
 * class of its colour, which `sheet` turns dark.
 */
export const styles = {
  // React Email copies its colours into a cell that no class can turn dark.
  body: { margin: 0, padding: 0 },
  page: { backgroundColor: light.page, padding: "24px 12px" },
  letter: { maxWidth: 560, width: "100%" },
  card: {
    backgroundColor: light.card,
    borderRadius: 6,
    padding: "36px 40px 32px",
  },
  wordmark: {
    color: light.ink,
    display: "inline-block",
    fontFamily: SERIF,
    fontSize: 20,
    letterSpacing: "0.02em",
    lineHeight: "44px",
    textDecoration: "none",
  },
  heading: {
    ...breaks,
    color: light.ink,
    fontFamily: SERIF,
    fontSize: 28,
    fontWeight: 400,
    lineHeight: "38px",
    margin: "0 0 20px",
  },
  label: {
    color: light.soft,
    fontFamily: SANS,
    fontSize: 14,
    fontWeight: 400,
    lineHeight: "22px",
    margin: "28px 0 6px",
  },
  text: {
    ...breaks,
    color: light.ink,
    fontFamily: SANS,
    fontSize: 16,
    lineHeight: "26px",
    margin: "0 0 16px",
  },
  soft: {
    ...breaks,
    color: light.soft,
    fontFamily: SANS,
    fontSize: 14,
    lineHeight: "22px",
    margin: "0 0 10px",
  },
  link: { color: light.ink, textDecoration: "underline" },
  soft_link: { color: light.soft, textDecoration: "underline" },
  action: {
    backgroundColor: light.action,
    border: `1px solid ${light.action}`,
    borderRadius: 4,
    color: light.on_action,
    fontFamily: SANS,
    fontSize: 16,
    lineHeight: "20px",
    padding: "14px 26px",
    textDecoration: "none",
  },
  quiet_action: {
    backgroundColor: light.card,
    border: `1px solid ${light.soft}`,
    borderRadius: 4,
    color: light.ink,
    fontFamily: SANS,
    fontSize: 16,
    lineHeight: "20px",
    padding: "14px 26px",
    textDecoration: "none",
  },
  slip: {
    backgroundColor: light.tint,
    borderRadius: 4,
    margin: "20px 0 12px",
    padding: "18px 20px",
    textAlign: "center",
  },
  quote: {
    backgroundColor: light.tint,
    borderRadius: 4,
    margin: "4px 0 20px",
    padding: "16px 20px 8px",
  },
  quoted: {
    ...breaks,
    color: light.ink,
    fontFamily: SERIF,
    fontSize: 17,
    lineHeight: "27px",
    margin: "0 0 8px",
  },
  // As far out as the gaps are wide, so that the first stands under its title.
  stars: { margin: "0 -2px", maxWidth: 284 },
  star: {
    backgroundColor: light.card,
    border: `1px solid ${light.soft}`,
    borderRadius: 4,
    color: light.ink,
    display: "block",
    fontFamily: SANS,
    fontSize: 15,
    lineHeight: "42px",
    textAlign: "center",
    textDecoration: "none",
    whiteSpace: "nowrap",
  },
  code: {
    ...breaks,
    color: light.ink,
    fontFamily: MONO,
    fontSize: 22,
    letterSpacing: "0.06em",
    lineHeight: "34px",
    margin: 0,
  },
  amounts: {
    borderTop: `1px solid ${light.line}`,
    margin: "8px 0 0",
    padding: "12px 0 0",
  },
  amount: {
    margin: 0,
    overflowWrap: "normal",
    textAlign: "right",
    verticalAlign: "top",
    whiteSpace: "nowrap",
    wordBreak: "normal",
  },
  initial: {
    backgroundColor: light.tint,
    borderRadius: 4,
    color: light.soft,
    fontFamily: SERIF,
    fontSize: 24,
    height: 80,
    verticalAlign: "middle",
  },
} satisfies Record<string, CSSProperties>

const colours = (of: Colours) => [
  [".page", `background-color: ${of.page}`],
  [".card", `background-color: ${of.card}`],
  [".tint", `background-color: ${of.tint}`],
  [".ink", `color: ${of.ink}`],
  [".soft", `color: ${of.soft}`],
  [".line", `border-color: ${of.line}`],
  [
    ".action",
    `background-color: ${of.action} !important; border-color: ${of.action} !important; color: ${of.on_action}`,
  ],
  [
    ".quiet-action",
    `background-color: ${of.card} !important; border-color: ${of.soft} !important; color: ${of.ink}`,
  ],
]

const rules = (prefix: string) =>
  colours(dark)
    .map(([name, rule]) => `${prefix}${name} { ${rule} !important }`)
    .join("\n")

/**
 * Free of quotes and angle brackets, which React would escape. Outlook on the
 * web marks what it turned dark with `data-ogsc` instead of asking the media.
 */
export const sheet = `
:root { color-scheme: light dark; supported-color-schemes: light dark }
.page { background-color: ${light.page} }
@media (max-width: 480px) {
.card { padding: 28px 22px 24px !important }
.full { display: block !important; text-align: center !important }
}
@media (prefers-color-scheme: dark) {
${rules("")}
}
${rules("[data-ogsc] ")}
`

import { inTheme } from "../mail-look"

const html =
  "<style>.a { color: black } @media (prefers-color-scheme: dark) { .a { color: white } }</style>"

describe("the preview of a mail", () => {
  it("is dark though the merchant's system is light", () => {
    expect(inTheme(html, "dark")).toContain("@media (min-width: 0) {")
  })

  it("is light though the merchant's system is dark", () => {
    expect(inTheme(html, "light")).toContain("@media (max-width: 0) {")
  })
})

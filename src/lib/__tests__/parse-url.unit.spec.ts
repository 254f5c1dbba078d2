import { parseUrl } from "../parse-url"

/** Enough for V8 to compile the function that is called so often. */
const OFTEN = 200_000

it("knows an address with letters beyond ASCII, however often it was asked", () => {
  const plain = ["https://example.com/a", "https://example.org/b"]
  for (let round = 0; round < OFTEN; round++) {
    parseUrl(plain[round % plain.length])
  }
  expect(parseUrl("https://bücher.example/über")?.href).toBe(
    "https://xn--bcher-kva.example/%C3%BCber"
  )
})

it("reads a path against a base", () => {
  expect(parseUrl("/a", "https://example.com/b")?.href).toBe(
    "https://example.com/a"
  )
})

it.each(["", "/a", "no address", "https://"])("is null for %j", (text) => {
  expect(parseUrl(text)).toBeNull()
})

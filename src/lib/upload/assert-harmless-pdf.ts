import { createReadStream } from "fs"
import { unsupported } from "./problems"

/**
 * What makes a reader run, open or fetch something. The short names only
 * before a value: by chance they are in every large compressed picture.
 */
const ACTIVE =
  /\/(JavaScript|Launch|EmbeddedFiles?|RichMedia)\b|\/(JS|XFA)\s*([(<[]|\d+ \d+ R)/
const OVERLAP_CHARS = 64
const END = /%%EOF\s*$/

/**
 * Refuses a document that says openly that it can act, or that something was
 * appended to. It may still do so where it is compressed, which is why a
 * document is never public and never shown inside a page.
 */
export async function assertHarmlessPdf(path: string) {
  let tail = ""
  for await (const chunk of createReadStream(path, { encoding: "latin1" })) {
    const text = tail + String(chunk)
    if (ACTIVE.test(unescapeNames(text))) {
      throw unsupported("The document holds a script, a file or a form program")
    }
    tail = text.slice(-OVERLAP_CHARS)
  }
  if (!END.test(tail)) {
    throw unsupported("The document does not end where a PDF ends")
  }
}

/** In a PDF `/J#53` is the name `/JS`. */
function unescapeNames(text: string) {
  return text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16))
  )
}

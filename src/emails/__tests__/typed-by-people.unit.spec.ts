import { renderEmail, renderFeed } from "../render"
import { frameOf, templates } from "./support/all-templates"
import { linksOf, tagsOf } from "./support/page"

const UNWANTED = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/u
const IS_OPENED = /(^|_)(href|url)$|^kind$/
/** Staff's own words; a sign nobody sees would spoil what is copied. */
const IS_OPENED_OR_COPIED = /(^|_)(href|url)$|^(kind|code|number)$/

const corpus = {
  "a script": "<script>alert(1)</script>",
  "an image with an error": `<img src=x onerror="alert(1)">`,
  "an end of an attribute": `" onmouseover="alert(1)" x="`,
  "an end of an attribute in single quotes": `' onfocus='alert(1)`,
  "an end of a comment": "--><svg onload=alert(1)><!--",
  "an end of the title": "</title></head><body>",
  "an end of the styles": "</style><script>",
  "a conditional for Outlook": "<!--[if mso]><h1>Hello</h1><![endif]-->",
  "a link in Markdown": "[free](https://evil.example)",
  "a template": "{{7*7}} ${7*7} <%= 7*7 %> #{7*7} {{constructor}}",
  "a new header": "Hello\r\nBcc: everybody@evil.example\r\n\r\nBody",
  "a line separator": "Hello\u2028Bcc: everybody\u0085\u0000",
  "a change of direction": "\u202egpj.exe\u202c \u2066abc\u2069 \u200fabc",
  "an address": "Win at https://evil.example/win or www.evil.example",
  "a bare address": "mail me@evil.example or see evil.example/win",
  "a scheme": "javascript:alert(1)",
  "an entity": "&lt;script&gt; &#60;b&#62; &amp;nbsp;",
  "a very long word": "x".repeat(5_000),
  "half a letter": "broken \ud83d",
}

type Props = Record<string, unknown>

/** Every text that is not a link is replaced, at any depth. */
function saying(words: string, props: unknown, kept = IS_OPENED): unknown {
  if (typeof props === "string") {
    return words
  }
  if (Array.isArray(props)) {
    return props.map((each) => saying(words, each, kept))
  }
  return props && typeof props === "object"
    ? Object.fromEntries(
        Object.entries(props).map(([name, value]) => [
          name,
          kept.test(name) ? value : saying(words, value, kept),
        ])
      )
    : props
}

/** A bare div pads the preheader, if that is short. */
function shapeOf(html: string): string[] {
  return tagsOf(html, "[a-z0-9]+").filter((tag) => tag !== "<div>")
}

describe.each(Object.entries(corpus))("%s in what people typed", (_, words) => {
  it.each(templates.map((template) => [template.name, template] as const))(
    "stays words in %s",
    async (_name, template) => {
      const frame = frameOf(template)
      const normal = template.samples.normal ?? {}
      const render = (said: string) =>
        renderEmail(template, saying(said, normal) as Props, frame)
      const harmless = await render("x")
      const mail = await render(words)

      // Nothing was added to the page, not even an attribute.
      expect(shapeOf(mail.html)).toEqual(shapeOf(harmless.html))
      expect(linksOf(mail.html)).toEqual(linksOf(harmless.html))
      expect(mail.html).not.toContain("49")
      expect(mail.subject).not.toMatch(UNWANTED)
      expect([...mail.subject].length).toBeLessThanOrEqual(150)
      expect(mail.text.replaceAll("\n", "")).not.toMatch(UNWANTED)
      expect(mail.text).not.toMatch(/\p{Cs}/u)
    }
  )

  it.each(templates.map((template) => [template.name, template] as const))(
    "becomes no link in the eyes of a mail program in %s",
    async (_name, template) => {
      const normal = template.samples.normal
      const props = saying(words, normal, IS_OPENED_OR_COPIED) as Props
      const { html, text } = await renderEmail(
        template,
        props,
        frameOf(template)
      )
      const own = new Set(linksOf(html))
      const rest = text.split("\n").filter((line) => !own.has(line))
      expect(rest.join("\n")).not.toMatch(/:\/\/|www\.\w|\w@\w|evil\.example/)
    }
  )
})

it("says in the feed what people typed as one line", () => {
  const welcome = templates.find(({ name }) => name === "customer-welcome")!
  const props = { ...welcome.samples.normal, first_name: "Mia\r\nBcc: x" }
  expect(renderFeed(welcome, props, "en")?.title).toBe("Welcome, Mia Bcc: x")
})

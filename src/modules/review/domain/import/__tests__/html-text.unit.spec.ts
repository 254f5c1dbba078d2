import { textOfHtml } from "../html-text"

describe("the text of what a provider's widget showed", () => {
  it.each([
    ["It&#39;s &quot;good&quot; &amp; cheap", `It's "good" & cheap`],
    ["gr&ouml;&szlig;er f&uuml;r 5&nbsp;&euro;", "größer für 5 €"],
    ["&#128512;&#x1F44D; 👍🏽", "😀👍 👍🏽"],
    ["<p>one</p><p>two<br/>three</p>", "one\ntwo\nthree"],
    ["<b>Very</b> <a href='https://x.example'>nice</a>", "Very nice"],
    ["a<script>alert(1)</script>b<!-- c -->", "ab"],
    ["I <3 it, sizes <10 or >12", "I <3 it, sizes <10 or >12"],
    ["one\r\n\r\n\r\n\r\ntwo \r\nthree", "one\n\ntwo\nthree"],
    [
      "&unknown; &#0; &#xD800; &constructor;",
      "&unknown; &#0; &#xD800; &constructor;",
    ],
    ["&lt;script&gt;", "<script>"],
    ["  \u0000\u0007 ", ""],
  ])("of %j is %j", (html, text) => {
    expect(textOfHtml(html)).toBe(text)
  })

  it("decodes once: who wrote about an entity meant it", () => {
    expect(textOfHtml("write &amp;amp; for &amp;")).toBe("write &amp; for &")
  })

  it.each(["<script>", "<!--", "<b ", "&a", "<p\n"])(
    "is soon there for the longest cell of nothing but %j",
    (piece) => {
      const started = performance.now()
      textOfHtml(piece.repeat(20_000 / piece.length))
      expect(performance.now() - started).toBeLessThan(2_000)
    }
  )
})

import { execFileSync } from "child_process"
import fc from "fast-check"
import { mkdtempSync, writeFileSync } from "fs"
import { tmpdir } from "os"
import { join } from "path"
import { depth, seed } from "../../../../integration-tests/support/depth"
import { canonicalJson, hashChain, type ChainHead, type ChainLink } from ".."

const runs = { seed, numRuns: depth({ sample: 200, full: 10_000 }) }
const chain = hashChain("money", { key: "outside the database" })

function linksOf(entries: unknown[], of = chain) {
  let head: ChainHead = of.start
  const links = entries.map((entry): ChainLink => {
    head = of.append(head, entry)
    return { entry, hash: head.hash }
  })
  return { links, head }
}

const changed = (links: ChainLink[], at: number, entry: unknown) =>
  links.map((link, position) => (position === at ? { ...link, entry } : link))

const json = fc.jsonValue({ maxDepth: 2 })
const histories = fc.array(json, { minLength: 1, maxLength: 20 })
const cases = fc.tuple(histories, fc.nat()).map(([entries, pick]) => ({
  ...linksOf(entries),
  at: pick % entries.length,
}))

describe("a chain of hashes", () => {
  it("verifies as it was written, at once and in batches", () => {
    fc.assert(
      fc.property(cases, ({ links, head, at }) => {
        expect(chain.verify(links, { to: head })).toEqual({
          intact: true,
          head,
        })
        const first = chain.verify(links.slice(0, at))
        const from = first.intact ? first.head : chain.start
        expect(chain.verify(links.slice(at), { from, to: head }).intact).toBe(
          true
        )
      }),
      runs
    )
  })

  it("shows which entry was changed", () => {
    fc.assert(
      fc.property(cases, json, ({ links, head, at }, entry) => {
        fc.pre(canonicalJson(entry) !== canonicalJson(links[at].entry))
        const forged = changed(links, at, entry)
        expect(chain.verify(forged, { to: head })).toMatchObject({
          intact: false,
          position: at,
        })
      }),
      runs
    )
  })

  it("notices a link that is gone, wherever it was", () => {
    fc.assert(
      fc.property(cases, ({ links, head, at }) => {
        const shorter = links.filter((_, position) => position !== at)
        expect(chain.verify(shorter, { to: head })).toMatchObject({
          intact: false,
          position: at,
        })
      }),
      runs
    )
  })

  it("notices two entries in the other order, and one shown twice", () => {
    const { links, head } = linksOf(["a", "b", "c"])
    const [a, b, c] = links
    expect(chain.verify([a, c, b], { to: head }).intact).toBe(false)
    expect(chain.verify([a, b, b, c], { to: head }).intact).toBe(false)
  })

  it("needs a head from elsewhere to notice a cut at the end", () => {
    const { links, head } = linksOf(["a", "b", "c"])
    const cut = links.slice(0, 2)
    expect(chain.verify(cut).intact).toBe(true)
    expect(chain.verify(cut, { to: head })).toEqual({
      intact: false,
      position: 2,
      problem: `Link 2 is not the end: that is at 3, ${head.hash}`,
    })
  })

  it("cannot be rewritten without the key, nor shown as another chain", () => {
    const entries = ["a", "b"]
    const { head } = linksOf(entries)
    for (const other of [
      hashChain("money"),
      hashChain("stock", { key: "outside the database" }),
    ]) {
      expect(chain.verify(linksOf(entries, other).links)).toMatchObject({
        intact: false,
        position: 0,
      })
      expect(linksOf(entries, other).head.hash).not.toBe(head.hash)
    }
  })

  it("is hashed as documented", () => {
    expect(
      hashChain("money").append(hashChain("money").start, { b: 1, a: "ü" })
    ).toEqual({
      count: 1,
      hash: "59784a1995f3924d20b411ee737a7d7ea786584d278ce7ff10c2c09910223ed2",
    })
  })
})

describe("the offline verifier", () => {
  const script = join(__dirname, "../../../../docs/kit/verify-chain.mjs")
  const folder = mkdtempSync(join(tmpdir(), "chain-"))

  const run = (links: ChainLink[], head: ChainHead) => {
    const file = join(folder, "chain.jsonl")
    writeFileSync(file, links.map((link) => JSON.stringify(link)).join("\n"))
    try {
      const args = [script, "money", file, String(head.count), head.hash]
      return execFileSync(process.execPath, args, {
        encoding: "utf8",
        stdio: "pipe",
        env: { CHAIN_KEY: "outside the database" },
      })
    } catch (error) {
      return String((error as { stderr: string }).stderr)
    }
  }

  it("agrees with the chain, without any of our code", () => {
    const { links, head } = linksOf([
      { b: [1, { d: null, c: "é" }], a: -0 },
      "x",
    ])
    expect(run(links, head)).toBe(`2 links are intact, up to ${head.hash}\n`)
    expect(run(changed(links, 0, 1), head)).toBe(
      "Link 0 was changed, moved, or follows one that is gone\n"
    )
    expect(run(links.slice(0, 1), head)).toBe("The end is missing\n")
  })
})

describe("canonical JSON", () => {
  it("sorts keys by their UTF-16 units at every depth", () => {
    expect(
      canonicalJson({ b: [{ d: 1, c: 2 }], "10": 1, "9": 2, a: "é\n", ö: true })
    ).toBe('{"10":1,"9":2,"a":"é\\n","b":[{"c":2,"d":1}],"ö":true}')
  })

  it("does not depend on the order of keys, and is JSON of the same value", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), json), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse())
        expect(canonicalJson(reversed)).toBe(canonicalJson(value))
        expect(JSON.parse(canonicalJson(value))).toEqual(
          JSON.parse(JSON.stringify(value))
        )
      }),
      runs
    )
  })

  it.each([
    [new Date()],
    [NaN],
    [Infinity],
    [1n],
    [undefined],
    [new Map()],
    [() => 1],
    [[undefined]],
    [{ a: new Date() }],
  ])("refuses %p", (value) => {
    expect(() => canonicalJson(value)).toThrow("Only plain JSON")
  })

  it("takes an undefined property for an absent one, as the database does", () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}')
  })
})

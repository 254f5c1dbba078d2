import fc from "fast-check"
import { depth, seed } from "../../../../integration-tests/support/depth"
import {
  consistencyProof,
  inclusionProof,
  treeHead,
  verifyConsistency,
  verifyInclusion,
} from ".."

/** The known answers of Google's certificate-transparency (merkle_tree_test). */
const ENTRIES = [
  "",
  "00",
  "10",
  "2021",
  "3031",
  "40414243",
  "5051525354555657",
  "606162636465666768696a6b6c6d6e6f",
].map((entry) => Buffer.from(entry, "hex"))

const ROOTS = [
  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]

const N23 = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
const N47 = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"
const N67 = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"
const LEAF1 = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"
const LEAF4 = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
const N45 = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"

const runs = { seed, numRuns: depth({ sample: 100, full: 5_000 }) }
const manyEntries = fc.array(fc.string({ maxLength: 3 }), {
  minLength: 1,
  maxLength: 70,
})

describe("a Merkle tree, as RFC 6962 hashes it", () => {
  it.each(ROOTS.map((root, size) => ({ size, root })))(
    "has the known root of $size entries",
    (head) => {
      expect(treeHead(ENTRIES.slice(0, head.size))).toEqual(head)
    }
  )

  it.each([
    [0, 8, [LEAF1, N23, N47]],
    [5, 8, [LEAF4, N67, ROOTS[4]]],
  ])("has the known proof of entry %i of %i", (index, size, path) => {
    expect(inclusionProof(ENTRIES.slice(0, size), index)).toEqual({
      index,
      size,
      path,
    })
  })

  it.each([
    [1, 1, []],
    [1, 8, [LEAF1, N23, N47]],
    [2, 8, [N23, N47]],
    [6, 8, [N45, N67, ROOTS[4]]],
  ])("has the known proof of growth from %i to %i", (from, to, proof) => {
    const entries = ENTRIES.slice(0, to)
    expect(consistencyProof(entries, from)).toEqual(proof)
    const [older, newer] = [from, to].map((size) => ({
      size,
      root: ROOTS[size],
    }))
    expect(verifyConsistency(older, newer, proof)).toBe(true)
  })
})

describe("a proof of inclusion", () => {
  it("verifies for every entry of every size up to 64", () => {
    const entries = Array.from({ length: 64 }, (_, at) => `entry ${at}`)
    for (let size = 1; size <= 64; size++) {
      const tree = entries.slice(0, size)
      const head = treeHead(tree)
      const verdicts = tree.map((entry, index) =>
        verifyInclusion(entry, inclusionProof(tree, index), head)
      )
      expect(verdicts).not.toContain(false)
    }
  })

  it("fails for another entry, place, size, root, or a changed path", () => {
    fc.assert(
      fc.property(manyEntries, fc.nat(), fc.nat(), (entries, pick, other) => {
        const index = pick % entries.length
        const proof = inclusionProof(entries, index)
        const head = treeHead(entries)
        const entry = entries[index]
        const at = other % Math.max(1, proof.path.length)
        const wrongPaths = [
          [...proof.path, ROOTS[0]],
          proof.path.slice(1),
          proof.path.map((hash, step) => (step === at ? ROOTS[3] : hash)),
        ].filter((path) => path.join() !== proof.path.join())
        expect(verifyInclusion(`${entry}?`, proof, head)).toBe(false)
        expect(verifyInclusion(entry, { ...proof, index: -1 }, head)).toBe(
          false
        )
        expect(
          verifyInclusion(entry, { ...proof, size: head.size + 1 }, head)
        ).toBe(false)
        expect(verifyInclusion(entry, proof, { ...head, root: ROOTS[0] })).toBe(
          false
        )
        for (const path of wrongPaths) {
          expect(verifyInclusion(entry, { ...proof, path }, head)).toBe(false)
        }
      }),
      runs
    )
  })

  it("does not take an inner node for an entry", () => {
    const [left, right] = ["a", "b"].map((entry) => treeHead([entry]).root)
    const forged = Buffer.from(`01${left}${right}`, "hex")
    const { root } = treeHead(["a", "b", "c"])
    const path = [treeHead(["c"]).root]
    const proof = { index: 0, size: 2, path }
    expect(verifyInclusion(forged, proof, { size: 2, root })).toBe(false)
  })

  it("uses its path up exactly, also against a head of a wrong size", () => {
    const entries = ["a", "b", "c", "d"]
    const { root } = treeHead(entries)
    const path = inclusionProof(entries, 3).path
    const proof = { index: 0, size: 1, path }
    expect(verifyInclusion("d", proof, { size: 1, root })).toBe(false)
  })

  it("does not throw on what is no hash", () => {
    const head = { size: 1, root: "zz" }
    const proof = { index: 0, size: 1, path: [] }
    expect(verifyInclusion("a", proof, head)).toBe(false)
  })

  it("is not made for an entry that is not there", () => {
    expect(() => inclusionProof(["a"], 1)).toThrow("has no entry 1")
    expect(() => inclusionProof([], 0)).toThrow("has no entry 0")
    expect(() => consistencyProof(["a"], 2)).toThrow("has no size 2")
  })
})

describe("a proof of growth", () => {
  const sizes = fc.tuple(manyEntries, fc.nat()).map(([entries, pick]) => ({
    entries,
    size: pick % (entries.length + 1),
  }))

  it("verifies for a tree that only grew", () => {
    fc.assert(
      fc.property(sizes, ({ entries, size }) => {
        const proof = consistencyProof(entries, size)
        const older = treeHead(entries.slice(0, size))
        expect(verifyConsistency(older, treeHead(entries), proof)).toBe(true)
      }),
      runs
    )
  })

  it("fails when an entry that was there has changed", () => {
    fc.assert(
      fc.property(sizes, fc.nat(), ({ entries, size }, pick) => {
        fc.pre(size > 0)
        const older = treeHead(entries.slice(0, size))
        const at = pick % size
        const forged = entries.map((entry, position) =>
          position === at ? `${entry}?` : entry
        )
        const proof = consistencyProof(forged, size)
        expect(verifyConsistency(older, treeHead(forged), proof)).toBe(false)
      }),
      runs
    )
  })

  it("fails for a tree that shrank, and for a path that is longer or shorter", () => {
    const [older, newer] = [6, 8].map((size) => ({ size, root: ROOTS[size] }))
    const proof = consistencyProof(ENTRIES, 6)
    expect(verifyConsistency(newer, older, proof)).toBe(false)
    expect(verifyConsistency(older, newer, proof.slice(1))).toBe(false)
    expect(verifyConsistency(older, newer, [])).toBe(false)
    expect(verifyConsistency(older, newer, [...proof, N23])).toBe(false)
    expect(verifyConsistency({ size: 0, root: ROOTS[1] }, newer, [])).toBe(
      false
    )
  })
})

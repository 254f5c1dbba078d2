import { openCsv, type ReadRow } from "../csv-rows"

async function* chunksOf(text: string | Buffer, size = 7) {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) {
    yield bytes.subarray(at, at + size)
  }
}

async function read(text: string | Buffer, size?: number) {
  const { header, rows } = await openCsv(chunksOf(text, size))
  const all: ReadRow[] = []
  for await (const row of rows) {
    all.push(row)
  }
  return { header, all }
}

describe("reading CSV", () => {
  it("takes quotation marks, commas and lines within a cell as words", async () => {
    const { all } = await read(
      'title,body\r\n"He said ""no""","one, two\nthree"\r\n'
    )
    expect(all).toEqual([
      {
        number: 2,
        row: { title: 'He said "no"', body: "one, two\nthree" },
      },
    ])
  })

  it.each([1, 2, 3, 64_000])(
    "does not split an emoji or umlaut that lies across chunks of %i bytes",
    async (size) => {
      const { all } = await read("name,body\nJörg,👍🏽 größer\n", size)
      expect(all).toEqual([
        { number: 2, row: { name: "Jörg", body: "👍🏽 größer" } },
      ])
    }
  )

  it("has no byte order mark in the first column's name, and names in words", async () => {
    const { header } = await read(
      `\ufeff"Review Score", Display-Name \n5,Ana\n`
    )
    expect(header).toEqual(["review_score", "display_name"])
  })

  it.each([
    ["semicolons", "rating;body\n5;one, two\n"],
    ["tabs", "rating\tbody\n5\tone, two\n"],
    ["a header with commas in quotes", '"rating";"body"\n5;one, two\n'],
  ])("reads the %s of a spreadsheet", async (_what, text) => {
    const { all } = await read(text)
    expect(all).toEqual([{ number: 2, row: { rating: "5", body: "one, two" } }])
  })

  it("names each row that cannot be read and goes on, with a spreadsheet's numbers", async () => {
    const rows = [
      "rating,body",
      '5,"fine"',
      '4,a 5" screen',
      "",
      "3",
      "2,one,two",
      "1,last",
    ]
    const { all } = await read(rows.join("\n"), 64_000)
    expect(all).toEqual([
      { number: 2, row: { rating: "5", body: "fine" } },
      { number: 3, error: expect.objectContaining({ path: "" }) },
      {
        number: 5,
        error: { path: "", message: "It has 1 cells, and the header 2" },
      },
      {
        number: 6,
        error: { path: "", message: "It has 3 cells, and the header 2" },
      },
      { number: 7, row: { rating: "1", body: "last" } },
    ])
  })

  it("refuses a row that is not UTF-8 rather than storing what is lost", async () => {
    const latin = Buffer.from("rating,body\n5,gr\xf6\xdfer\n4,fine\n", "latin1")
    const { all } = await read(latin)
    expect(all).toEqual([
      { number: 2, error: expect.objectContaining({ path: "" }) },
      { number: 3, row: { rating: "4", body: "fine" } },
    ])
  })

  it("says once that a quotation mark is never closed, however much is behind it", async () => {
    const { all } = await read(
      `rating,body\n4,fine\n5,"open\n${"4,fine\n".repeat(100_000)}`,
      64_000
    )
    expect(all).toEqual([
      { number: 2, row: { rating: "4", body: "fine" } },
      {
        number: 3,
        error: {
          path: "",
          message: "A quotation mark is opened here and never closed",
        },
      },
    ])
  })

  it("reads as far as it is asked to, so that a large file needs little memory", async () => {
    let given = 0
    async function* endless() {
      yield Buffer.from("rating,body\n")
      for (;;) {
        given++
        yield Buffer.from("5,fine\n".repeat(100))
      }
    }
    const { rows } = await openCsv(endless())
    for await (const { number } of rows) {
      if (number === 5_001) {
        break
      }
    }
    expect(given).toBeLessThan(200)
  })

  it("throws what went wrong while the bytes were fetched", async () => {
    async function* broken() {
      yield Buffer.from("rating,body\n5,fine\n")
      throw new Error("the store is gone")
    }
    const reading = async () => {
      const { rows } = await openCsv(broken())
      for await (const row of rows) {
        expect(row.number).toBe(2)
      }
    }
    await expect(reading()).rejects.toThrow("the store is gone")
  })

  it("finds no header in an empty file", async () => {
    expect(await read("")).toEqual({ header: [], all: [] })
  })
})

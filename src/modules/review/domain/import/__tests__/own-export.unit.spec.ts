import { openCsv } from "../../../../../lib/csv-file/csv-rows"
import { csvLine, type CsvValue } from "../../../../../lib/csv/csv-line"
import { reviewColumns } from "../../export/review-columns"
import { detectShape, rowMapper } from "../map-row"

const now = new Date("2026-11-21T12:00:00Z")

const exported: Record<(typeof reviewColumns)[number], CsvValue> = {
  review_id: "rev_1",
  product_id: "prod_1",
  product_handle: "tea-mug",
  sku: "-MUG-1",
  rating: 3,
  title: "=HYPERLINK(1)",
  body: '- holds "tea"\n- <b>is</b> &amp; stays hot 👍',
  attributes: '{"fit":"small"}',
  recommend: true,
  experience_date: new Date("2026-10-01"),
  display_name: "@mira",
  locale: "de",
  status: "published",
  reason: null,
  collected: "invited",
  is_verified: true,
  is_incentivized: true,
  occurred_at: new Date("2026-10-05T10:00:00Z"),
  published_at: new Date("2026-10-05T10:00:00Z"),
  reply: "+1",
  replied_at: null,
  picture_urls: "https://img.example/1.jpg https://img.example/2.jpg",
}

async function reimported(change: object = {}) {
  const row = { ...exported, ...change }
  const file = [
    csvLine([...reviewColumns]),
    csvLine(reviewColumns.map((column) => row[column])),
  ].join("")
  async function* bytes() {
    yield Buffer.from(file)
  }
  const { header, rows } = await openCsv(bytes())
  const shape = detectShape(header)
  const { value } = await rows.next()
  if (!shape || !value || !("row" in value)) {
    throw new Error(`Not read: ${JSON.stringify({ shape, value })}`)
  }
  return rowMapper(shape, { now })(value.row)
}

describe("our own export", () => {
  it("is read again word by word, formulas and HTML included", async () => {
    expect(await reimported()).toEqual({
      review: {
        external_id: "own:rev_1",
        product_keys: [
          { by: "id", value: "prod_1" },
          { by: "sku", value: "-MUG-1" },
          { by: "handle", value: "tea-mug" },
        ],
        content: {
          rating: 3,
          title: exported.title,
          body: exported.body,
          attributes: { fit: "small" },
          recommend: true,
          experience_date: exported.experience_date,
          display_name: "@mira",
        },
        locale: "de",
        author_email: null,
        occurred_at: exported.occurred_at,
        was_published: true,
        is_incentivized: true,
        picture_urls: [
          "https://img.example/1.jpg",
          "https://img.example/2.jpg",
        ],
        reply: { body: "+1", audience: "public", occurred_at: null },
        provenance: {
          shape: "own",
          verified: "by the orders of the other shop",
        },
      },
    })
  })

  it("shows nothing that was not shown", async () => {
    for (const status of ["held", "rejected", "removed", "withdrawn", null]) {
      expect(await reimported({ status })).toMatchObject({
        review: { was_published: false },
      })
    }
  })

  it.each(["[1]", '{"fit":2}', "small"])(
    "is refused where attributes are %s",
    async (attributes) => {
      expect(await reimported({ attributes })).toEqual({
        error: {
          path: "attributes",
          message: "Attributes are a JSON object of texts",
        },
      })
    }
  )
})

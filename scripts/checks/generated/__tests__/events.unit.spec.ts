import { renderCatalogue } from "../event-catalogue"
import { eventsOf } from "../events"

const files = [
  {
    path: "src/workflows/review/events.ts",
    text: `export interface ReviewEvents {
      /** A review counts
       *  from now on. */
      "review.published": {
        id: string
        product_id: string
      }
      "review.flagged": { id: string }
    }
    export interface Unrelated { id: string }`,
  },
  {
    path: "src/workflows/review/publish-review.ts",
    text: `interface OtherEvents { "review.hidden": { id: string } }`,
  },
]

describe("the catalogue of events", () => {
  it("reads name, occasion and payload off a feature's interface", () => {
    expect(eventsOf(files)).toEqual([
      {
        feature: "review",
        name: "review.published",
        occasion: "A review counts from now on.",
        payload: "{ id: string product_id: string }",
      },
      expect.objectContaining({ name: "review.flagged", occasion: "" }),
    ])
  })

  it("lists them by feature and name", () => {
    const lines = renderCatalogue(eventsOf(files)).split("\n")
    expect(lines).toContain("## review")
    expect(lines.filter((line) => line.startsWith("| `"))).toEqual([
      "| `review.flagged` |  | `{ id: string }` |",
      "| `review.published` | A review counts from now on. | `{ id: string product_id: string }` |",
    ])
  })

  it("says so when there are none", () => {
    expect(renderCatalogue([])).toContain("No feature tells of anything yet.")
  })
})

import { renderCatalogue } from "../event-catalogue"
import { eventsOf } from "../events"

const files = [
  {
    path: "src/workflows/review/events.ts",
    text: `export const ReviewEvents = {
      /** A review counts
       *  from now on. */
      PUBLISHED: "review.published",
      FLAG_RAISED: "review.flag_raised",
    } as const
    export interface PublishedData {
      id: string
      /** Of the product. */
      product_id: string
    }
    export interface FlagRaisedData { id: string }`,
  },
  {
    path: "src/workflows/sweep/events.ts",
    text: `/** A sweep did something. */
    export const SweepFinishedEvent = SWEEP_FINISHED
    export interface SweepFinishedData { id: string }`,
  },
  {
    path: "src/lib/sweep/run.ts",
    text: `export const SWEEP_FINISHED = "sweep.finished"`,
  },
  {
    path: "src/workflows/review/publish-review.ts",
    text: `export const OtherEvents = { HIDDEN: "review.hidden" }`,
  },
]

describe("the catalogue of events", () => {
  it("reads name, occasion and payload off a feature's events.ts", () => {
    expect(eventsOf(files)).toEqual([
      {
        feature: "review",
        name: "review.published",
        occasion: "A review counts from now on.",
        payload: "{ id: string; product_id: string }",
      },
      {
        feature: "review",
        name: "review.flag_raised",
        occasion: "",
        payload: "{ id: string }",
      },
      {
        feature: "sweep",
        name: "sweep.finished",
        occasion: "A sweep did something.",
        payload: "{ id: string }",
      },
    ])
  })

  it("gives all events of a file its only payload", () => {
    const [file] = files
    const text = file.text.replace(/export interface FlagRaised.*/, "")
    const payloads = eventsOf([{ ...file, text }]).map((one) => one.payload)
    expect(new Set(payloads).size).toBe(1)
  })

  it("lists them by feature and name", () => {
    const lines = renderCatalogue(eventsOf(files)).split("\n")
    expect(lines).toContain("## review")
    expect(lines.filter((line) => line.startsWith("| `"))).toEqual([
      "| `review.flag_raised` |  | `{ id: string }` |",
      "| `review.published` | A review counts from now on. | `{ id: string; product_id: string }` |",
      "| `sweep.finished` | A sweep did something. | `{ id: string }` |",
    ])
  })

  it("says so when there are none", () => {
    expect(renderCatalogue([])).toContain("No feature tells of anything yet.")
  })
})

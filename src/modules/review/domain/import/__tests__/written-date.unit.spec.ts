import { readWrittenDate } from "../written-date"

const read = (text: string, order?: "day_first" | "month_first") => {
  const date = readWrittenDate(text, order)
  return date instanceof Date ? date.toISOString() : date
}

describe("a date as files write it", () => {
  it.each([
    ["2025-03-02 10:12:00 UTC", "2025-03-02T10:12:00.000Z"],
    ["2025-03-02T10:12:00.123Z", "2025-03-02T10:12:00.000Z"],
    ["2025-03-02T10:12:00+02:00", "2025-03-02T08:12:00.000Z"],
    ["2025-03-02 10:12:00 -0530", "2025-03-02T15:42:00.000Z"],
    ["2025-03-02 10:12", "2025-03-02T10:12:00.000Z"],
    ["2025/3/2", "2025-03-02T00:00:00.000Z"],
    ["31.12.2025", "2025-12-31T00:00:00.000Z"],
    ["02.03.2025 9:05", "2025-03-02T09:05:00.000Z"],
    ["25/03/2024", "2024-03-25T00:00:00.000Z"],
    ["03/25/2024", "2024-03-25T00:00:00.000Z"],
    ["04/04/2024", "2024-04-04T00:00:00.000Z"],
  ])("%s is %s", (text, date) => {
    expect(read(text)).toBe(date)
  })

  it("is not guessed where day or month may be first", () => {
    expect(read("05/03/2024")).toBe("ambiguous")
    expect(read("05/03/2024", "day_first")).toBe("2024-03-05T00:00:00.000Z")
    expect(read("05/03/2024", "month_first")).toBe("2024-05-03T00:00:00.000Z")
  })

  it.each([
    "2025-02-30",
    "2025-13-01",
    "31/31/2024",
    "2025-03-02 24:61",
    "2025-03-02 10:60:00",
    "yesterday",
    "45321",
    "ana@example.com",
    "2025-03-02 10:12:00 and more",
  ])("is none in %s", (text) => {
    expect(read(text)).toBe("unreadable")
  })
})

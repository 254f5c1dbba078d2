import { addressLines } from "../address-lines"

const address = {
  first_name: "Ada",
  last_name: "Lovelace",
  company: "Analytical Engines",
  address_1: "Street 1",
  address_2: "2nd floor",
  postal_code: "10115",
  city: "Town",
  province: "ST",
}
const linesIn = (country_code: string, locale = "en") =>
  addressLines({ ...address, country_code }, locale)

describe("the lines of an address", () => {
  it.each([
    ["de", ["10115 Town", "ST", "Germany"]],
    ["us", ["Town ST 10115", "United States"]],
    ["in", ["Town ST 10115", "India"]],
    ["gb", ["Town", "ST", "10115", "United Kingdom"]],
    ["JP", ["Town ST 10115", "Japan"]],
  ])("end in %s as people there write it", (country, ending) => {
    expect(linesIn(country)).toEqual([
      "Ada Lovelace",
      "Analytical Engines",
      "Street 1",
      "2nd floor",
      ...ending,
    ])
  })

  it("name the country in the language of the mail", () => {
    expect(linesIn("de", "de").pop()).toBe("Deutschland")
    expect(linesIn("de", "hi").pop()).toBe("जर्मनी")
  })

  it("are none for no address, and leave out what is missing", () => {
    expect(addressLines(null, "en")).toEqual([])
    expect(addressLines({ city: " Town ", country_code: "??" }, "en")).toEqual([
      "Town",
    ])
  })
})

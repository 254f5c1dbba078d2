import {
  holdReason,
  referralFindings,
  resemblances,
  type PostalAddress,
  type ReferralPerson,
} from ".."

const address = (changes: Partial<PostalAddress> = {}): PostalAddress => ({
  country_code: "de",
  postal_code: "10115",
  address_1: "Hauptstraße 5",
  address_2: null,
  ...changes,
})

const referrer: ReferralPerson = {
  customer_id: "cus_ada",
  email: "ada.lovelace@gmail.com",
  phones: ["+49 (0)170 123 45 67"],
  addresses: [address()],
  ips: ["198.51.100.7", "2001:db8:12:34:aaaa::1"],
  card_fingerprints: ["fp_ada"],
}
const stranger: ReferralPerson = {
  customer_id: "cus_bob",
  email: "bob@example.com",
  phones: ["+49 151 7654321"],
  addresses: [address({ postal_code: "20095" })],
  ips: ["203.0.113.9"],
  card_fingerprints: ["fp_bob"],
}

const findingsOf = (changes: Partial<ReferralPerson>) =>
  referralFindings({
    referrer,
    friend: { ...stranger, ...changes },
    earlier_friends: [],
  }).map(({ rule }) => rule)

describe("an invitation of a stranger", () => {
  it("has nothing against it", () => {
    expect(findingsOf({})).toEqual([])
    expect(holdReason([])).toBeNull()
  })

  it("has nothing against it where nothing is known", () => {
    const unknown = {
      phones: [],
      addresses: [],
      ips: [],
      card_fingerprints: [],
    }
    const blank = { ...unknown, ips: [""], card_fingerprints: [""], email: "" }
    expect(findingsOf(unknown)).toEqual([])
    expect(
      referralFindings({
        referrer: {
          ...referrer,
          ...blank,
          addresses: [address({ postal_code: null })],
        },
        friend: {
          ...stranger,
          ...blank,
          addresses: [address({ postal_code: null })],
        },
        earlier_friends: [],
      })
    ).toEqual([])
  })
})

describe("an invitation to oneself is found", () => {
  it.each<[string, Partial<ReferralPerson>]>([
    ["self", { customer_id: "cus_ada" }],
    ["self", { email: " Ada.Lovelace@GMAIL.com" }],
    // Labels, dots and the second domain of one mailbox.
    ["email-alias", { email: "ada.lovelace+friend@gmail.com" }],
    ["email-alias", { email: "adalovelace@gmail.com" }],
    ["email-alias", { email: "A.d.a.Lovelace+x+y@googlemail.com" }],
    // One number in many ways of writing.
    ["same-phone", { phones: ["0170/1234567"] }],
    ["same-phone", { phones: ["0049 170 1234567"] }],
    ["same-phone", { phones: ["+491701234567"] }],
    // One door in many ways of writing.
    ["household", { addresses: [address({ address_1: "Hauptstr. 5" })] }],
    ["household", { addresses: [address({ address_1: "HAUPTSTRASSE 5 " })] }],
    ["household", { addresses: [address({ address_2: "2nd floor" })] }],
    ["same-ip", { ips: ["198.51.100.7"] }],
    ["same-ip", { ips: ["::ffff:198.51.100.7"] }],
    // A household has its first 64 bits to itself, and the rest changes daily.
    ["same-ip", { ips: ["2001:0DB8:0012:0034:ffff:1:2:3"] }],
    ["same-card", { card_fingerprints: ["fp_other", "fp_ada"] }],
  ])("by %s: %j", (rule, changes) => {
    expect(findingsOf(changes)).toEqual([rule])
  })

  it("by everything at once, in a fixed order", () => {
    expect(findingsOf({ ...referrer, email: "adalovelace@gmail.com" })).toEqual(
      [...resemblances]
    )
  })
})

describe("what looks alike and is not", () => {
  it.each<[string, Partial<ReferralPerson>]>([
    ["a label at another mailbox", { email: "ada+lovelace@gmail.com" }],
    ["dots elsewhere than at Gmail", { email: "ada.lovelace@example.com" }],
    ["a phone's last digits", { phones: ["34567"] }],
    [
      "another number of the street",
      { addresses: [address({ address_1: "Hauptstraße 55" })] },
    ],
    [
      "the same street in another town",
      { addresses: [address({ postal_code: "20095" })] },
    ],
    [
      "the same address in another country",
      { addresses: [address({ country_code: "at" })] },
    ],
    ["a neighbour in the next network", { ips: ["2001:db8:12:35::1"] }],
  ])("%s", (_, changes) => {
    expect(findingsOf(changes)).toEqual([])
  })

  it("two flats of one building, if both say which", () => {
    const flat = (address_2: string) => [address({ address_2 })]
    const findings = referralFindings({
      referrer: { ...referrer, addresses: flat("Apt 1") },
      friend: { ...stranger, addresses: flat("Apt 2") },
      earlier_friends: [],
    })
    expect(findings).toEqual([])
  })
})

describe("a ring", () => {
  const alias = (label: string) => ({
    ...stranger,
    customer_id: `cus_${label}`,
    email: `bob+${label}@example.com`,
    card_fingerprints: ["fp_ring"],
    phones: [],
    addresses: [],
    ips: [],
  })

  it("of one person's addresses is found by the earlier friends", () => {
    const findings = referralFindings({
      referrer,
      friend: alias("three"),
      earlier_friends: [alias("one"), alias("two")],
    })
    expect(findings).toEqual([
      { rule: "email-alias", like: "earlier_friend" },
      { rule: "same-card", like: "earlier_friend" },
    ])
    expect(holdReason(findings)).toBe(
      "Held: another spelling of the e-mail address of an earlier friend; the same card as an earlier friend."
    )
  })
})

describe("findings and reasons", () => {
  it("never hold an address, a number or a name", () => {
    const findings = referralFindings({
      referrer,
      friend: { ...referrer, email: "adalovelace@gmail.com" },
      earlier_friends: [referrer],
    })
    const said = JSON.stringify(findings) + holdReason(findings)
    expect(findings.length).toBeGreaterThan(resemblances.length)
    expect(said).not.toMatch(/@|ada|lovelace|haupt|10115|\d{3}|fp_|2001/i)
  })
})

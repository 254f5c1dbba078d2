import { findLinks } from "../links"

const detailOf = (text: string) => findLinks(text).map(({ detail }) => detail)

describe("links", () => {
  it.each([
    "see https://example.com/a?b=c",
    "HTTP://EXAMPLE.COM",
    "hxxp://example.com",
    "https : //example.com",
    "go to www.example.shop now",
    "WWW.EXAMPLE.IT",
    "(example.com/coupon)",
    "t.me/cheapcoats",
    "bit.ly/3xYz",
    "shop.in/sale",
    "h\u200bttps://example.com",
    "ｈｔｔｐｓ：／／ｅｘａｍｐｌｅ．ｃｏｍ",
  ])("are found as whole addresses: %s", (text) => {
    expect(detailOf(text)).toEqual(["url"])
  })

  it.each([
    "cheaper at example.com.",
    "bei example.de gekauft",
    "EXAMPLE.COM",
    "Example.com!",
    "my-shop24.co.uk is better",
    "example.co.in",
    "sub.domain.example.org,",
    "exаmple.com",
    "exa\u200bmple\u00ad.com",
    "example。com",
    "müller.de",
    "дом.рф",
    "cheap-coats.xyz",
    "coats.shop",
  ])("are found as bare names: %s", (text) => {
    expect(detailOf(text)).toEqual(["domain"])
  })

  it.each([
    "example (dot) com",
    "example [.] com",
    "example[dot]shop",
    "example {punkt} de",
    "EXAMPLE (DOT) COM",
    "example dot com",
    "example punkt de",
    "example point fr",
    "example . com",
    "example .com",
    "example डॉट कॉम",
    "example *dot* in",
  ])("are found although they are spelled out: %s", (text) => {
    expect(detailOf(text)).toEqual(["hidden-domain"])
  })

  it.each([
    "Great product.it works",
    "Super.Das passt",
    "Toll.Shop ist gut",
    "nice.in my opinion",
    "polka dot net",
    "das war's (Punkt) Nie wieder",
    "bzw.und/oder",
    "1.5 and 2.50 and 10.000",
    "someone@example.com",
  ])("are not seen in %s", (text) => {
    expect(findLinks(text)).toEqual([])
  })
})

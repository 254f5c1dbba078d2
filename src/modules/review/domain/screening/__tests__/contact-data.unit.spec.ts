import { findContactData } from "../contact-data"

const detailOf = (text: string) =>
  findContactData(text).map(({ detail }) => detail)

describe("contact data", () => {
  it.each([
    "write to a.person@example.com",
    "a.person @ example.com",
    "a.person(at)example.com",
    "person [at] gmail dot com",
    "person at gmail.com",
    "person at gmx punkt de",
    "pers\u200bon@exa\u00admple.com",
    "ｐｅｒｓｏｎ＠ｅｘａｍｐｌｅ．ｃｏｍ",
    "größe@müller.de",
  ])("is found in an e-mail address: %s", (text) => {
    expect(detailOf(text)).toEqual(["e-mail"])
  })

  it.each([
    "+49 170 1234567",
    "+49 (0) 170 / 123 45 67",
    "0049 170 1234567",
    "0170 1234567",
    "0170/1234567",
    "01701234567",
    "(030) 1234567",
    "030-123 45 67",
    "+91 98765 43210",
    "98765 43210",
    "9876543210",
    "९८७६५ ४३२१०",
    "+1 212-555-0123",
    "(212) 555-0123",
    "212.555.0123",
    "1-800-555-0199",
    "020 7946 0958",
    "07700 900123",
    "06 12 34 56 78",
    "06.12.34.56.78",
    "+33 6 12 34 56 78",
    "call me: 555 0123 4",
    "Tel. 7946 0958",
    "फोन ७९४६०९५८",
    "9\u200b876543210",
    "my phone number 98765 43210",
  ])("is found in a telephone number: %s", (text) => {
    expect(detailOf(`Ask me, ${text}`)).toEqual(["phone"])
    expect(detailOf(`${text}.`)).toEqual(["phone"])
  })

  it.each([
    "telegram @cheap_coats",
    "Telegram: cheap_coats",
    "insta: coats99",
    "IG @coats",
    "snapchat = coat_seller",
    "line id: coatseller",
    "skype id coats.live",
    "discord coats#1234",
    "WhatsApp name @coats",
  ])("is found in the name of a messenger: %s", (text) => {
    expect(detailOf(text)).toEqual(["messenger"])
  })

  it.each([
    ["prices", "from 1.299,00 to 2,499.00, $1,000,000, ₹60000 70000"],
    ["dates", "01.02.2024, 2024-02-01, 1/2/24, 01.02.2024-05.03.2024"],
    ["measurements", "100 x 200 x 300 cm, 1920x1080, 0,75 l, 042 mm"],
    ["sizes", "S-M, 38-40, EU 44 46 48 50, 32/34, 0-3 months, 02 04 06"],
    ["orders", "order 302-1234567-1234567, Bestellnr.: 0170 1234567"],
    ["articles", "EAN 4006381333931, Art. 123, Artikel-Nr 0170 1234567"],
    ["parcels", "Sendungsnummer 00340434161094027318, tracking 9876543210"],
    ["large numbers", "10 000 000 times, 500 000, 123456789012"],
    ["mentions", "@shop thanks, Instagram: 100% lovely, Telegram: 24h reply"],
  ])("is not seen in %s", (_, text) => {
    expect(findContactData(text)).toEqual([])
  })
})

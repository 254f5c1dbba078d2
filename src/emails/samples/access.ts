const TOKEN = "dGhpcyBpcyBhIHNhbXBsZSB0b2tlbg"
const LINK = `https://shop.example/door?token=${TOKEN}`
/** As a token that carries a lot makes it. */
const LONG_LINK = `${LINK}${"abcdefghijklmnopqrstuvwxyz".repeat(40)}`
const HIDDEN = "[secret]"

export const linkSamples = {
  normal: { href: LINK, valid_minutes: 15 },
  one_minute: { href: LONG_LINK, valid_minutes: 1 },
  preview: { href: HIDDEN, valid_minutes: 15 },
}

export const inviteSamples = {
  normal: { href: LINK, expires_on: "10 March 2026" },
  long_link: { href: LONG_LINK, expires_on: "Wednesday, 30 September 2026" },
  preview: { href: HIDDEN, expires_on: "10 March 2026" },
}

export const guestAccessSamples = {
  normal: { display_id: "1042", href: LINK, valid_days: 30 },
  one_day: { display_id: "1042", href: LONG_LINK, valid_days: 1 },
  preview: { display_id: "1042", href: HIDDEN, valid_days: 30 },
}

export const transferSamples = {
  normal: {
    display_id: "1042",
    accept_href: `${LINK}&answer=accept`,
    decline_href: `${LINK}&answer=decline`,
  },
  preview: { display_id: "1042", accept_href: HIDDEN, decline_href: HIDDEN },
}

export const welcomeSamples = {
  normal: { first_name: "Mia", href: "https://shop.example/account" },
  nameless: { first_name: null, href: "https://shop.example/account" },
  long_name: {
    first_name: "Wolfeschlegelsteinhausenbergerdorff".repeat(3),
    href: "https://shop.example/account",
  },
}

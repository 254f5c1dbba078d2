import type { PointsExpiringProps } from "../props-of-loyalty"

const expiring: PointsExpiringProps = {
  expiring: { count: 1_200, text: "1,200" },
  worth: "€12.00",
  until: "31 December 2026",
  available: { count: 3_450, text: "3,450" },
  href: "https://shop.example/account/points",
}

export const expiringSamples = {
  normal: expiring,
  all_of_them: { ...expiring, available: expiring.expiring },
  one_without_worth: {
    ...expiring,
    expiring: { count: 1, text: "1" },
    worth: null,
  },
  long_numbers: {
    ...expiring,
    expiring: { count: 999_999_999, text: "999,999,999" },
    worth: "IDR 99,999,999,999,999.00",
    available: { count: 1_000_000_000, text: "1,000,000,000" },
  },
}

const CLAIM_LINK =
  "https://shop.example/account/points/claim?token=sample.claim.token"

export const guestClaimSamples = {
  normal: { href: CLAIM_LINK, valid_hours: 24 },
  one_hour: {
    href: `${CLAIM_LINK}${"abcdefghijklmnopqrstuvwxyz".repeat(16)}`,
    valid_hours: 1,
  },
  preview: { href: "[secret]", valid_hours: 24 },
}

export interface PostalAddress {
  country_code: string | null
  postal_code: string | null
  address_1: string | null
  address_2: string | null
}

/**
 * Whether letters to both arrive behind one door. Flats of one building are
 * different households if both say which flat.
 */
export function isSameHousehold(one: PostalAddress, other: PostalAddress) {
  const [left, right] = [readable(one), readable(other)]
  const isComplete = left.postal_code !== "" && left.street !== ""
  const isSameBuilding =
    left.country === right.country &&
    left.postal_code === right.postal_code &&
    left.street === right.street
  const isOtherFlat =
    left.flat !== "" && right.flat !== "" && left.flat !== right.flat
  return isComplete && isSameBuilding && !isOtherFlat
}

function readable(address: PostalAddress) {
  return {
    country: lettersOf(address.country_code),
    postal_code: lettersOf(address.postal_code),
    street: lettersOf(withoutShortForms(address.address_1)),
    flat: lettersOf(address.address_2),
  }
}

/** "Hauptstr. 5" is "Hauptstraße 5", and "5 Main St" is "5 Main Street". */
function withoutShortForms(street: string | null) {
  return (street ?? "")
    .toLowerCase()
    .replace(/str(\.|\b)/g, "strasse ")
    .replace(/\bst(\.|\b)/g, "street ")
    .replace(/\brd(\.|\b)/g, "road ")
    .replace(/\bave?(\.|\b)/g, "avenue ")
}

/** Neither accents nor signs nor spaces make another address. */
function lettersOf(text: string | null) {
  return (text ?? "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
}

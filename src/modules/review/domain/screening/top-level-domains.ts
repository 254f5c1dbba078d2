/** No sentence begins with these, so a dot before one is an address. */
const CERTAIN = "com|net|org|biz|xyz"

/**
 * Only in lower case: "Toller Duft.Shop ist super" lacks a space, no more.
 * Domains that are short words of a language ("in", "it", "me", "top") are
 * missing, because "nice product.it works" is how many people write.
 */
const LOWER_CASE =
  "de|shop|store|fr|ru|cn|uk|eu|ch|pl|nl|cz|jp|br|ua|io|dev|рф|" +
  "co\\.(?:uk|in|nz|jp|za|kr|il|id)"

export const plainDomains = `(?:${CERTAIN}|${CERTAIN.toUpperCase()}|${LOWER_CASE})`

/** Enough where something else shows that an address is meant. */
export const anyDomain = `(?:${CERTAIN}|${LOWER_CASE}|in|it|at|me|info|top|online|site|app|club|live|ly|to|gg|us|tv|ai|co)`

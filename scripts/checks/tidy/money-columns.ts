import { hasReason, lineOf, type Rule } from "../source-file"

/** An amount without its currency is a number that somebody will add up. */
export const moneyColumns: Rule = (files) =>
  files
    .filter(
      ({ path, text }) =>
        path.includes("/models/") && !text.includes("currency_code")
    )
    .flatMap(({ path, text }) =>
      [...text.matchAll(/\b(\w+):\s*model\s*\.bigNumber\(/g)]
        .map(({ index, 1: column }) => ({
          path,
          line: lineOf(text, index),
          message: `${column} is money without a currency_code; if it is no money, a comment there says what it counts.`,
        }))
        .filter(({ line }) => !hasReason(text, line))
    )

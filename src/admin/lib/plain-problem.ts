/** What the server's schemas say of an input, in their own words. */
const SAID = [
  [/^Too small: expected string to have >=1 characters$/, "empty"],
  [/^Invalid input: expected string, received (?:undefined|null)$/, "empty"],
  [/^Invalid input: expected (?:number|int), received/, "number"],
  [/^Too small: expected (?:number|int) to be >=(\S+)$/, "at_least"],
  [/^Too small: expected (?:number|int) to be >(\S+)$/, "more_than"],
  [/^Too big: expected (?:number|int) to be <=(\S+)$/, "at_most"],
  [/^Too big: expected string to have <=(\d+) characters$/, "too_long"],
  [/^Too big: expected array to have <=(\d+) items$/, "at_most"],
  [/^Name the (?:rule|product|category|customer group|tier)$/, "empty"],
  [/^Name at least one currency$/, "currency"],
  [/^Name at least one /, "choose"],
  [/^At most (\d+)(?: points?| of them;.*)$/, "at_most"],
  [/^At least (\d+) points?$/, "at_least"],
  [/^Whole points$/, "number"],
  [/: a whole number from (\d+) to (\d+)$/, "between"],
  [/^Without a rule nobody earns anything$/, "rule"],
  [/^Name a time zone, such as /, "time_zone"],
  [/^Write the amount as text, such as /, "amount"],
  [/^The amount is above (\d+)$/, "more_than"],
  [/^[A-Z]{3} has (\d+) digits after the point$/, "digits"],
  [/^Write the factor as text below 100, such as /, "factor"],
  [/^The factor is at least (\d+)$/, "at_least"],
  [/^(?:Begin|End): a moment with its zone, such as /, "moment"],
  [/^The campaign ends after it begins$/, "ends_after"],
  [/^Nobody can pay with .*; the next possible minimum is (\d+)$/, "steps"],
  [/, are worth less than the smallest coin of ([A-Z]{3})$/, "worthless"],
  [/^Points are earned in ([A-Z]{3}) but worth nothing there;/, "unspendable"],
] as const satisfies [RegExp, string][]

/** What is wrong with an input, for words that can be translated. */
export interface PlainProblem {
  name: (typeof SAID)[number][1]
  limit?: string
  /** Where it says two numbers: the upper one. */
  most?: string
}

/** Undefined for what was said in words of people already. */
export function plainProblem(message: string): PlainProblem | undefined {
  for (const [pattern, name] of SAID) {
    const match = pattern.exec(message)
    if (match) {
      return { name, limit: match[1], most: match[2] }
    }
  }
  return undefined
}

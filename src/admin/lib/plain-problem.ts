/** What is wrong with an input, for words that can be translated. */
export interface PlainProblem {
  name: "empty" | "number" | "at_least" | "more_than" | "at_most" | "too_long"
  limit?: string
}

/** What the server's schemas say of an input, in their own words. */
const SAID: [RegExp, PlainProblem["name"]][] = [
  [/^Too small: expected string to have >=1 characters$/, "empty"],
  [/^Invalid input: expected string, received (?:undefined|null)$/, "empty"],
  [/^Invalid input: expected (?:number|int), received/, "number"],
  [/^Too small: expected (?:number|int) to be >=(\S+)$/, "at_least"],
  [/^Too small: expected (?:number|int) to be >(\S+)$/, "more_than"],
  [/^Too big: expected (?:number|int) to be <=(\S+)$/, "at_most"],
  [/^Too big: expected string to have <=(\d+) characters$/, "too_long"],
]

/** Undefined for what was said in words of people already. */
export function plainProblem(message: string): PlainProblem | undefined {
  for (const [pattern, name] of SAID) {
    const match = pattern.exec(message)
    if (match) {
      return { name, limit: match[1] }
    }
  }
  return undefined
}

/**
 * Verifies an exported chain with nothing but Node: whoever was given the head
 * of a chain can check it without this application.
 *
 *   node verify-chain.mjs <chain's name> <file> <count> <head's hash>
 *
 * The file holds one `{"entry": ..., "hash": "..."}` a line. A chain with a key
 * needs it in CHAIN_KEY.
 */
import { createHash, createHmac } from "node:crypto"
import { createReadStream } from "node:fs"
import { createInterface } from "node:readline"

const [name, file, count, expected] = process.argv.slice(2)
const key = process.env.CHAIN_KEY

const digest = (text) =>
  (key ? createHmac("sha256", key) : createHash("sha256"))
    .update(text)
    .digest("hex")

const canonical = (value) => {
  if (Array.isArray(value)) {
    return `[${value.map(canonical).join(",")}]`
  }
  if (value === null || typeof value !== "object") {
    return JSON.stringify(value)
  }
  const properties = Object.keys(value)
    .sort()
    .map(
      (property) => `${JSON.stringify(property)}:${canonical(value[property])}`
    )
  return `{${properties.join(",")}}`
}

const fail = (message) => {
  console.error(message)
  process.exit(1)
}

let head = digest(name)
let position = 0
for await (const line of createInterface({ input: createReadStream(file) })) {
  const { entry, hash } = JSON.parse(line)
  head = digest(head + canonical(entry))
  if (head !== hash) {
    fail(`Link ${position} was changed, moved, or follows one that is gone`)
  }
  position++
}
if (position !== Number(count) || head !== expected) {
  fail("The end is missing")
}
console.log(`${position} links are intact, up to ${head}`)

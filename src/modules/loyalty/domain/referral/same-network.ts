const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/

/**
 * What identifies a line to the internet: the whole of an old address, and of
 * a new one the 64 bits that a household has to itself.
 */
export function networkOf(ip: string) {
  const address = ip.trim().toLowerCase()
  const [, mapped] = MAPPED.exec(address) ?? []
  if (mapped || !address.includes(":")) {
    return mapped ?? address
  }
  return groupsOf(address).slice(0, 4).join(":")
}

/** All eight groups, without leading zeros: `::` stands for as many as lack. */
function groupsOf(address: string) {
  const [front = [], back = []] = address
    .split("::")
    .map((part) => part.split(":").filter((group) => group !== ""))
  const zeros = Array<string>(Math.max(0, 8 - front.length - back.length))
  return [...front, ...zeros.fill("0"), ...back].map((group) =>
    group.replace(/^0+(?=.)/, "")
  )
}

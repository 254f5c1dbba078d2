import { lookup, type LookupAddress, type LookupOptions } from "dns"
import { Agent } from "undici"
import { isPublicAddress } from "./public-address"

/** Thrown through undici, which passes it on as it is. */
export class PrivateAddressError extends Error {}

type Answer = (
  error: Error | null,
  address: string | LookupAddress[],
  family?: number
) => void

type Resolve = (
  hostname: string,
  options: LookupOptions & { all: true },
  answer: (error: Error | null, addresses: LookupAddress[]) => void
) => void

/**
 * Resolves for the connection itself, so that the address that was checked is
 * the one that is connected to: asking twice would let a name change its answer
 * in between. One private address among several refuses them all.
 */
export function publicLookup(resolve: Resolve = lookup) {
  return (hostname: string, options: LookupOptions, answer: Answer) =>
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) {
        answer(error, [])
      } else if (!addresses.every(({ address }) => isPublicAddress(address))) {
        answer(
          new PrivateAddressError("its name leads to a private address"),
          []
        )
      } else if (options.all) {
        answer(null, addresses)
      } else {
        answer(null, addresses[0].address, addresses[0].family)
      }
    })
}

// One deadline covers the whole call; undici's own would only hide it.
const LIMITS = { headersTimeout: 0, bodyTimeout: 0, maxHeaderSize: 16_384 }

/** Two pools, so that no connection to a private host serves a public name. */
export const agents = {
  trusted: new Agent(LIMITS),
  guarded: guardedAgent(),
}

export function guardedAgent(resolve?: Resolve) {
  return new Agent({ ...LIMITS, connect: { lookup: publicLookup(resolve) } })
}

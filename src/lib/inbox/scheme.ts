import type { IncomingHttpHeaders } from "http"

/** What arrived, byte by byte. */
export interface Delivery {
  headers: IncomingHttpHeaders
  body: Buffer
}

/** How one provider deviates; which of them count is up to the scheme. */
export interface SchemeOptions {
  /** Header of the signature or the secret, in small letters. */
  header?: string
  encoding?: "hex" | "base64"
  /** What stands before the signature, such as `sha256=`. */
  prefix?: string
}

export interface VerifyInput extends Delivery {
  secret: string
  options: SchemeOptions
  /** Real time in seconds: a signature's age is no business of the clock. */
  now_seconds: number
}

/** A way in which a sender proves who it is. */
export interface InboxScheme {
  name: string
  /** Looks at nothing but headers and raw bytes; compares in constant time. */
  verify: (input: VerifyInput) => boolean
  /** The id that the scheme itself gives to an event, if it does. */
  eventId?: (delivery: Delivery) => string | undefined
  /** Throws when what a merchant has copied cannot be one. */
  assertSecret?: (secret: string) => void
  /** Throws when the sender makes its secrets itself. */
  createSecret: () => string
}

const schemes = new Map<string, InboxScheme>()

/** Makes a scheme known; call it in a file under `src/workflows`. */
export function defineInboxScheme(scheme: InboxScheme) {
  schemes.set(scheme.name, scheme)
  return scheme
}

export function findScheme(name: string) {
  return schemes.get(name)
}

export function listSchemes() {
  return [...schemes.keys()]
}

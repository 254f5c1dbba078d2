import type LoyaltyModuleService from "../../../service"
import { MARCH } from "../with-members"
import type { Deed } from "./deeds"
import type { PlainBook } from "./plain-book"
import type { Seen } from "./seen"

/** One thing that happens, to the real book and to the plain one. */
export interface Act {
  text: string
  really: (now: number) => Promise<unknown>
  plainly: (book: PlainBook, now: number) => void
}

export interface Given {
  service: LoyaltyModuleService
  /** Tells this history from the others in the database. */
  name: string
  seen: Seen
  /** When it is decided; it happens then or a little later. */
  now: number
}

/** Nothing where there is nothing that it could happen to. */
export type Make = (given: Given, deed: Deed) => Act | "" | undefined

/** Milliseconds after the first of March. */
export const at = (time: number) => new Date(MARCH.getTime() + time)

export const orNever = (time: number | null) =>
  time === null ? null : at(time)

export const lasting = (now: number, { life }: Deed) =>
  life === null ? null : now + life

export const oneOf = <Item>(items: Item[], which: number): Item | undefined =>
  items[which % items.length]

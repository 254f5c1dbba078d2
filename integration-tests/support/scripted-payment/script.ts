import { join } from "path"

/** Of `TEST_PAYMENT_PROVIDER`, for `withShop` and for child processes. */
export const SCRIPTED_PAYMENT_MODULE = join(__dirname, ".")
export const SCRIPTED_PAYMENT = "pp_scripted_test"

/** What the payment provider answers when it is asked for the money. */
export type Act =
  | "authorize"
  | "capture"
  | "defer"
  | "require_more"
  | "decline"
  /** The money is taken, but the answer never comes. */
  | "take_and_crash"
  /** Neither a yes nor a no. */
  | "be_unreachable"

/**
 * Session data that makes the provider answer with one act after the other;
 * the last is repeated.
 */
export const scripted = (...acts: Act[]) => ({ acts })

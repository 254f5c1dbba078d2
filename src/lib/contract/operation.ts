import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { GuestPurpose } from "../guest-token"
import type { Recover } from "../idempotency"

export const METHODS = ["GET", "POST", "DELETE"] as const
export type Method = (typeof METHODS)[number]

/**
 * Who may call. `anyone_or_customer` is open to all and tells a customer who is
 * logged in more; core reads the login before everything under `/store`.
 * `admin` is a logged-in user or a secret key; core's login stands before
 * everything under `/admin`. A guest shows a token for exactly this purpose, or
 * for one of these, see `lib/guest-token`.
 */
export type Access =
  | "anyone"
  | "anyone_or_customer"
  | "customer"
  | "admin"
  | { guest: GuestPurpose | readonly GuestPurpose[]; or_customer: boolean }

/** One method of one route: what goes in, what comes out, who may call. */
export interface Operation<
  Body extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Responses extends Record<number, z.ZodType> = Record<number, z.ZodType>,
> {
  /** A heading, without a full stop: "Withdraw a review". */
  summary: string
  description?: string
  access: Access
  /** Unknown keys are refused, whether the schema says so or not. */
  body?: Body
  query?: Query
  /** Files come as multipart, which the route reads itself; see `lib/upload`. */
  multipart?: { file: string; fields?: z.ZodObject }
  /** By status. `z.void()` is an answer without a body of JSON. */
  responses: Responses
  /** Codes beyond the general ones that any route may answer. */
  errors?: readonly string[]
  /** false: the key is ignored, because a replay would be no use (tickets). */
  idempotency?: boolean
  /** Finds out what a request that a crash cut short has left behind. */
  recover?: Recover
  /** Calls one actor may make in a minute; the default is in `lib/rate-limit`. */
  rate_limit_per_minute?: number
  /** How large a body may be, such as "64kb". Default 100kb. */
  body_limit?: string
}

export type Contract = Partial<Record<Method, Operation>>

/**
 * Describes every method of one route folder. Middlewares, the OpenAPI
 * document and the typed client are made from it.
 */
export function defineContract<const C extends Contract>(contract: C): C {
  return contract
}

/** Whether nobody has to say who they are. */
export function isOpen(
  access: Access
): access is "anyone" | "anyone_or_customer" {
  return access === "anyone" || access === "anyone_or_customer"
}

/** Uploads are streamed, so there is nothing a key could be compared with. */
export function takesIdempotencyKey(method: Method, operation: Operation) {
  const { idempotency = true, multipart } = operation
  return method !== "GET" && idempotency && !multipart
}

type Parsed<S> = S extends z.ZodType ? z.infer<S> : unknown

/** The request a handler gets once it has passed its contract. */
export type RequestOf<O extends Operation> = AuthenticatedMedusaRequest<
  Parsed<O["body"]>,
  Parsed<O["query"]> extends Record<string, unknown>
    ? Parsed<O["query"]>
    : Record<string, never>
>

/** The response a handler may fill: JSON of one of the declared answers. */
export type ResponseOf<O extends Operation> = MedusaResponse<
  {
    [S in keyof O["responses"]]: z.input<O["responses"][S]>
  }[keyof O["responses"]]
>

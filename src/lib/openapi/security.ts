import { GUEST_TOKEN_HEADER } from "../guest-token"
import { isOpen, type Access } from "../contract"

type Requirement = Record<string, string[]>

/** Every way in which a caller can say who it is. */
export const securitySchemes = {
  publishable_key: {
    type: "apiKey",
    in: "header",
    name: "x-publishable-api-key",
    description:
      "Names the sales channel. Everything under /store needs it; it is no secret.",
  },
  customer_token: {
    type: "http",
    scheme: "bearer",
    bearerFormat: "JWT",
    description: "A customer's token, from POST /auth/customer/emailpass.",
  },
  session: {
    type: "apiKey",
    in: "cookie",
    name: "connect.sid",
    description:
      "A login in the browser, from POST /auth/session, for customers and merchants alike.",
  },
  admin_token: {
    type: "http",
    scheme: "bearer",
    bearerFormat: "JWT",
    description: "A merchant's token, from POST /auth/user/emailpass.",
  },
  secret_key: {
    type: "http",
    scheme: "basic",
    description:
      "A secret API key of the admin as user name, without a password.",
  },
  guest_token: {
    type: "apiKey",
    in: "header",
    name: GUEST_TOKEN_HEADER,
    description:
      "For somebody without an account: opens one record, for one purpose, until it expires. It comes by mail.",
  },
} as const

type Scheme = keyof typeof securitySchemes

const CUSTOMER: Scheme[] = ["customer_token", "session"]
const ADMIN: Scheme[] = ["admin_token", "session", "secret_key"]

/** The ways that open one operation; any of them will do. */
export function securityOf(path: string, access: Access): Requirement[] {
  const always: Scheme[] = path.startsWith("/store/") ? ["publishable_key"] : []
  const known = waysOf(access).map((way) => [...always, way])
  const unknown = isOpen(access) ? [always] : []
  const ways = [...unknown, ...known]
  // No way at all is how the document says that nothing is asked.
  const isFree = ways.every((schemes) => schemes.length === 0)
  return (isFree ? [] : ways).map((schemes) =>
    Object.fromEntries(schemes.map((scheme) => [scheme, []]))
  )
}

/** The ways to say who it is. */
function waysOf(access: Access): Scheme[] {
  switch (access) {
    case "anyone":
      return []
    case "anyone_or_customer":
    case "customer":
      return CUSTOMER
    case "admin":
      return ADMIN
    default:
      return ["guest_token", ...(access.or_customer ? CUSTOMER : [])]
  }
}

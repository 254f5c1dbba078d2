import { createHash, timingSafeEqual } from "crypto"
import type { Config } from "../../config"

/**
 * Who sees the docs: everybody where the shop is a developer's own, those with
 * the password in staging, nobody elsewhere.
 */
export function docsDoor({
  app_env,
  docs_password,
}: Pick<Config, "app_env" | "docs_password">) {
  switch (app_env) {
    case "demo":
    case "development":
      return "open"
    case "staging":
      return docs_password ? "locked" : "shut"
    case "test":
    case "production":
      return "shut"
  }
}

/** Whether a header of HTTP basic carries the password; the name is free. */
export function opens(authorization: string | undefined, password: string) {
  const [scheme, credentials = ""] = authorization?.split(" ") ?? []
  const [, given = ""] =
    /^[^:]*:(.*)$/s.exec(Buffer.from(credentials, "base64").toString()) ?? []
  const isBasic = scheme?.toLowerCase() === "basic"
  return timingSafeEqual(digest(given), digest(password)) && isBasic
}

/** Of one length, whatever was typed, so that comparing takes the same time. */
function digest(text: string) {
  return createHash("sha256").update(text).digest()
}

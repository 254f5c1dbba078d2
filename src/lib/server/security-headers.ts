import type { IncomingMessage, ServerResponse } from "http"
import helmet from "helmet"
import type { Config } from "../../config"
import type { Area } from "./area"

type Directives = Record<string, string[]>
type SetHeaders = (
  req: IncomingMessage,
  res: ServerResponse,
  area: Area
) => void

/**
 * Builds the function that sets the security headers of an answer. They are
 * set before the application runs, so a route that serves a page of its own
 * replaces `Content-Security-Policy` with what that page needs.
 */
export function securityHeaders(config: Config): SetHeaders {
  const isHttps = config.public_url.startsWith("https://")
  const build = (
    directives: Directives | false,
    embeddable: "same-origin" | "cross-origin" = "same-origin"
  ) =>
    helmet({
      contentSecurityPolicy: directives && { useDefaults: false, directives },
      crossOriginResourcePolicy: { policy: embeddable },
      xFrameOptions: { action: "deny" },
      // A browser that once saw this header refuses plain http for a year. The
      // domain's other hosts are not ours to decide about.
      strictTransportSecurity: isHttps
        ? { maxAge: 365 * 24 * 3600, includeSubDomains: false }
        : false,
    })

  const setters = {
    api: build(apiPolicy),
    admin: build(adminPolicy(config)),
    // Storefronts on other origins embed these files.
    static: build(staticPolicy, "cross-origin"),
  }
  return (req, res, area) => setters[area](req, res, failOnError)
}

/** Answers of the API are data; nothing in them may run or be framed. */
const apiPolicy: Directives = {
  defaultSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
}

/**
 * Files come from users and share the admin's origin. Opened as a page, one
 * gets an origin of its own and runs nothing; a picture may still be styled,
 * which SVG files need.
 */
const staticPolicy: Directives = {
  defaultSrc: ["'none'"],
  styleSrc: ["'unsafe-inline'"],
  frameAncestors: ["'none'"],
  sandbox: [],
}

function adminPolicy(config: Config): Directives | false {
  if (config.app_env === "development") {
    // Vite serves the admin with inline scripts and a web socket.
    return false
  }
  return {
    defaultSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    objectSrc: ["'none'"],
    scriptSrc: ["'self'"],
    scriptSrcAttr: ["'none'"],
    // The admin's components write style attributes and style elements.
    styleSrc: ["'self'", "'unsafe-inline'"],
    fontSrc: ["'self'", "data:"],
    // A product's picture may live anywhere.
    imgSrc: ["'self'", "data:", "blob:", "https:", ...httpImages(config)],
    connectSrc: ["'self'", ...uploadOrigins(config)],
  }
}

function httpImages(config: Config) {
  return config.public_url.startsWith("https://") ? [] : ["http:"]
}

/** Imports of products are uploaded from the browser straight to the bucket. */
function uploadOrigins({ s3 }: Config) {
  if (!s3) {
    return []
  }
  const endpoint = new URL(
    s3.endpoint ?? `https://s3.${s3.region}.amazonaws.com`
  )
  return [
    endpoint.origin,
    `${endpoint.protocol}//${s3.bucket}.${endpoint.host}`,
  ]
}

function failOnError(error?: unknown) {
  if (error) {
    throw error as Error
  }
}

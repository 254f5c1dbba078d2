import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { config } from "../../config/current"

const ONE_DAY_MS = 24 * 3600 * 1000

/**
 * Serves files of the local file provider. Core does so from the application's
 * own folder, which every build empties, so ours lie in the data folder.
 */
function sendLocalFile(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  const name = decodePath(req.path)
  if (!name || (req.method !== "GET" && req.method !== "HEAD")) {
    next()
    return
  }
  const options = { root: config.files_dir, maxAge: ONE_DAY_MS }
  // A name that is not there, or leads out of the folder, is core's 404.
  res.sendFile(name, options, (error) => {
    if (error && !res.headersSent) {
      next()
    }
  })
}

function decodePath(path: string) {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

export const staticMiddlewares: MiddlewareRoute[] = [
  { matcher: "/static", middlewares: [sendLocalFile] },
]

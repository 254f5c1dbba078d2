import { logger } from "@medusajs/framework/logger"
import type { Logger } from "@medusajs/framework/types"

/**
 * Medusa's logger for Medusa itself. Core asks it whether to write its access
 * log, whose lines hold whole addresses with their queries; ours replaces it.
 */
export function coreLogger(logLevel: string): Logger {
  // The logger read its level before the environment files were loaded.
  logger.setLogLevel(logLevel)
  return Object.create(logger, {
    shouldLog: {
      value: (level: string) => level !== "http" && logger.shouldLog(level),
    },
  }) as Logger
}

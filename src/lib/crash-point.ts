import { config } from "../config/current"

const crashAt = config.tests.crash_at

/**
 * Ends the process the hard way where a spec asks for it, so that what remains
 * can be looked at. The configuration refuses `CRASH_AT` outside of tests.
 */
export function crashPoint(name: string) {
  if (crashAt === name) {
    process.kill(process.pid, "SIGKILL")
  }
}

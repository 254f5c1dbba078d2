/** Whole minutes until a token of core's ends. */
export function minutesLeft(end: Date | string | number) {
  // Real time, which tokens live in whatever the clock says.
  return Math.floor((new Date(end).getTime() - Date.now()) / 60_000)
}

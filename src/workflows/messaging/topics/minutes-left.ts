/** Whole minutes of real time, which tokens live in whatever the clock says. */
export function minutesLeft(end: Date | string | number) {
  return Math.floor((new Date(end).getTime() - Date.now()) / 60_000)
}

export { advanceClock } from "./advance-clock"
export { isClockMovable, readClock } from "./read-clock"

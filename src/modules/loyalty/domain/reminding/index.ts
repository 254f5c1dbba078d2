export { fewestPoints } from "./fewest-points"
export {
  lastDay,
  REMINDER_DAYS,
  reminderDueAt,
  reminderHorizon,
  reminderStep,
  spanOf,
} from "./reminder-step"

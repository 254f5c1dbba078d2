export { fewestPoints } from "./fewest-points"
export {
  lastDay,
  REMINDER_DAYS,
  reminderDueAt,
  reminderHorizon,
  reminderStep,
  spanOf,
  type ReminderStep,
} from "./reminder-step"

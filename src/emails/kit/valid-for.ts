import { inAllLanguages, plural } from "./words"

/** How long a link works. */
export const validMinutes = inAllLanguages({
  en: (count: number) =>
    plural("en", count, {
      one: "The link works for 1 minute.",
      other: `The link works for ${count} minutes.`,
    }),
  de: (count) =>
    plural("de", count, {
      one: "Der Link gilt 1 Minute.",
      other: `Der Link gilt ${count} Minuten.`,
    }),
  hi: (count) => `यह लिंक ${count} मिनट तक काम करेगा।`,
})

export const validHours = inAllLanguages({
  en: (count: number) =>
    plural("en", count, {
      one: "The link works for 1 hour.",
      other: `The link works for ${count} hours.`,
    }),
  de: (count) =>
    plural("de", count, {
      one: "Der Link gilt 1 Stunde.",
      other: `Der Link gilt ${count} Stunden.`,
    }),
  hi: (count) => `यह लिंक ${count} घंटे तक काम करेगा।`,
})

export const validDays = inAllLanguages({
  en: (count: number) =>
    plural("en", count, {
      one: "The link works for 1 day.",
      other: `The link works for ${count} days.`,
    }),
  de: (count) =>
    plural("de", count, {
      one: "Der Link gilt 1 Tag.",
      other: `Der Link gilt ${count} Tage.`,
    }),
  hi: (count) => `यह लिंक ${count} दिन तक काम करेगा।`,
})

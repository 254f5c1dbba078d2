import { fitLocale } from "../../../emails/render"
import type { MailLocale } from "../../../emails/template"

type Decided = "granted" | "upheld"

/** Where whoever decided left it at that. */
const ANSWERS: Record<MailLocale, Record<Decided, string>> = {
  en: {
    granted: "Your review keeps to the rules for reviews in our shop.",
    upheld: "The reason that we gave you with the first decision still holds.",
  },
  de: {
    granted:
      "Ihre Bewertung hält die Regeln für Bewertungen in unserem Shop ein.",
    upheld:
      "Der Grund, den wir Ihnen mit der ersten Entscheidung genannt haben, gilt weiter.",
  },
  hi: {
    granted: "आपकी समीक्षा हमारी दुकान के समीक्षा नियमों का पालन करती है।",
    upheld: "पहले निर्णय के साथ बताया गया कारण अब भी लागू है।",
  },
}

export const appealAnswer = (decided: Decided, locale: string) =>
  ANSWERS[fitLocale(locale)][decided]

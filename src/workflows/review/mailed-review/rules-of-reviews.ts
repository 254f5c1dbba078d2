import { fitLocale } from "../../../emails/render"
import type { MailLocale } from "../../../emails/template"
import type { DecisionReason } from "../../../modules/review/domain/reasons"

type Rules = Record<DecisionReason, string> & {
  /** Where whoever decided said no more. */
  explanation: string
}

/** The rule behind each reason, as its author is told. */
const RULES: Record<MailLocale, Rules> = {
  en: {
    "illegal-content": "Reviews contain nothing that the law forbids.",
    "hate-or-harassment": "Reviews insult, threaten and demean nobody.",
    "personal-data":
      "Reviews contain no names, contact details or other data of private persons.",
    advertising: "Reviews do not advertise and lead to no other offers.",
    "not-about-the-subject":
      "Reviews are about the product, or about the shop where they review it.",
    "not-a-real-experience":
      "Reviews tell of what their author has experienced.",
    "conflict-of-interest":
      "Nobody reviews what they, or those close to them, earn money with.",
    "copied-content": "Reviews are in their author's own words and pictures.",
    profanity: "Reviews use no obscene language.",
    unreadable: "Reviews can be understood by others.",
    explanation:
      "This concerns what you wrote, the pictures with it or the name below it.",
  },
  de: {
    "illegal-content":
      "Bewertungen enthalten nichts, was das Gesetz verbietet.",
    "hate-or-harassment":
      "Bewertungen beleidigen, bedrohen und erniedrigen niemanden.",
    "personal-data":
      "Bewertungen enthalten keine Namen, Kontaktdaten oder anderen Daten von Privatpersonen.",
    advertising:
      "Bewertungen werben nicht und führen nicht zu anderen Angeboten.",
    "not-about-the-subject":
      "Bewertungen handeln vom Produkt oder, wo der Shop bewertet wird, vom Shop.",
    "not-a-real-experience":
      "Bewertungen erzählen, was ihr Verfasser erlebt hat.",
    "conflict-of-interest":
      "Niemand bewertet, womit er selbst oder wer ihm nahesteht Geld verdient.",
    "copied-content":
      "Bewertungen bestehen aus eigenen Worten und eigenen Bildern.",
    profanity: "Bewertungen enthalten keine obszönen Ausdrücke.",
    unreadable: "Bewertungen sind für andere verständlich.",
    explanation:
      "Es betrifft Ihren Text, die Bilder dazu oder den Namen darunter.",
  },
  hi: {
    "illegal-content": "समीक्षाओं में ऐसा कुछ नहीं होता जो क़ानून के विरुद्ध हो।",
    "hate-or-harassment":
      "समीक्षाएँ किसी का अपमान नहीं करतीं, किसी को धमकाती या नीचा नहीं दिखातीं।",
    "personal-data":
      "समीक्षाओं में किसी निजी व्यक्ति का नाम, संपर्क या अन्य जानकारी नहीं होती।",
    advertising: "समीक्षाएँ विज्ञापन नहीं करतीं और दूसरी जगह नहीं ले जातीं।",
    "not-about-the-subject":
      "समीक्षाएँ उत्पाद के बारे में होती हैं, या दुकान के बारे में, जब दुकान की समीक्षा हो।",
    "not-a-real-experience": "समीक्षाएँ लेखक के अपने अनुभव के बारे में होती हैं।",
    "conflict-of-interest":
      "कोई ऐसी चीज़ की समीक्षा नहीं करता जिससे वह या उसके क़रीबी लोग पैसे कमाते हों।",
    "copied-content": "समीक्षाएँ लेखक के अपने शब्दों और अपनी तस्वीरों में होती हैं।",
    profanity: "समीक्षाओं में अश्लील भाषा नहीं होती।",
    unreadable: "समीक्षाएँ दूसरों की समझ में आती हैं।",
    explanation: "यह आपके लिखे शब्दों, साथ की तस्वीरों या नीचे दिए नाम के बारे में है।",
  },
}

/** The rule that a review breaks, and the facts that show it. */
export function groundOf(
  { reason, statement }: { reason: DecisionReason; statement: string | null },
  locale: string
) {
  const rules = RULES[fitLocale(locale)]
  const kind: "law" | "terms" = reason === "illegal-content" ? "law" : "terms"
  return {
    kind,
    rule: rules[reason],
    explanation: statement || rules.explanation,
  }
}

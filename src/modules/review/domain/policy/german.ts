import { inLanguage, section, type PolicyLanguage } from "./text"
import type { PolicyFacts } from "./facts"

export const german: PolicyLanguage = (facts) => ({
  collected: section("Wie Bewertungen gesammelt werden", ...collected(facts)),
  verified: section(
    "Wie wir sie prüfen",
    "Eine Bewertung gilt als bestätigt, wenn unsere eigenen Bestellungen zeigen, dass der Artikel hier gekauft wurde. Niemand im Shop kann diese Kennzeichnung von Hand setzen oder entfernen.",
    facts.collected.accepts_without_purchase
      ? "Wir veröffentlichen auch Bewertungen ohne Kauf bei uns; sie gelten nicht als bestätigt."
      : "Bewertungen ohne Kauf bei uns nehmen wir nicht an.",
    AFTER_REFUND[facts.verified.after_refund],
    "Bewertungen von einem anderen Anbieter sind als importiert gekennzeichnet und nie als bestätigt, weil wir sie nicht selbst prüfen konnten.",
    `${shareOf(facts)} der veröffentlichten Bewertungen sind bestätigt, ${facts.counts.imported} sind importiert.`
  ),
  moderated: section(
    "Wie sie moderiert werden",
    "Jede Bewertung durchläuft eine automatische Prüfung, bevor sie erscheint. Diese lehnt nichts ab; sie legt eine Bewertung aus einem dieser Gründe einem Menschen vor:",
    `${listed(facts.moderated.held_for, HELD_FOR)}.`,
    "Dieser Mensch sieht die Sterne nicht. Abgelehnt oder entfernt wird eine Bewertung nur aus einem dieser Gründe:",
    `${listed(facts.moderated.refused_for, REFUSED_FOR)}.`,
    "Dass sie negativ ist, gehört nicht dazu. Alle anderen werden veröffentlicht, und niemand im Shop kann ihren Text oder ihre Sterne ändern."
  ),
  ordered: section(
    "In welcher Reihenfolge sie stehen",
    `Zuerst kommen ${ORDERED[facts.ordered.by_default]}, wenn Sie nichts anderes wählen.`,
    facts.ordered.has_votes &&
      "Leser stimmen ab, ob eine Bewertung hilfreich ist: jeder einmal, und nicht über die eigene."
  ),
  scored: section(
    "Wie die Gesamtnote entsteht",
    `Sie ist der Mittelwert der Sterne aller veröffentlichten Bewertungen mit ${facts.scored.decimals} Nachkommastellen. Jede zählt gleich viel, ob bestätigt oder nicht, alt oder neu.`
  ),
  sponsored: section("Belohnungen und Sponsoring", ...sponsored(facts)),
  times: section(
    "Wie lange es dauert",
    "Eine Bewertung ohne Befund erscheint sofort.",
    `Wo es Gesetze oder Rechte verletzen könnte, sie ungesehen zu veröffentlichen, wartet sie auf einen Menschen; das kann bei diesen Befunden so sein: ${listed(facts.times.waits_for_a_person, HELD_FOR)}.`,
    `Jede andere erscheint spätestens nach ${daysGone(facts.times.held_days_max)}, wenn sie nicht vorher abgelehnt wird.`
  ),
  rights: section(
    "Ihre Rechte als Verfasser",
    "Sie können Ihre Bewertung jederzeit ändern oder zurückziehen, den angezeigten Namen wählen und Ihre Daten löschen lassen; Ihre Sterne bleiben dann ohne Ihren Text und Namen stehen.",
    "Lehnen wir Ihre Bewertung ab oder entfernen wir sie, nennen wir Ihnen den Grund, und Sie können widersprechen.",
    "Jeder kann eine Bewertung melden; sie bleibt sichtbar, während wir sie prüfen.",
    "Täglich veröffentlichen wir eine Prüfsumme über alle Bewertungen, und Sie können einen Nachweis erhalten, dass Ihre darunter ist."
  ),
})

function collected({ collected: facts }: PolicyFacts) {
  const { reminded_after_days: reminded } = facts
  return [
    `Wir bitten Käufer ${days(facts.invited_after_days)} nach der Lieferung um eine Bewertung`,
    reminded === null
      ? "und danach nie wieder."
      : `und noch einmal ${days(reminded)} später, danach nie wieder.`,
    `Ein Artikel kann bewertet werden, sobald er geliefert ist oder, wenn wir von der Lieferung nichts erfahren, ${days(facts.reviewable_days_after_fulfilment)} nach dem Versand; jeder Kauf einmal.`,
    facts.videos_max > 0 &&
      `Zu einer Bewertung gehören höchstens ${facts.photos_max} Fotos und ${facts.videos_max} Video.`,
    facts.has_questions &&
      "Fragen und Antworten zu einem Produkt werden wie Bewertungen moderiert und zählen nicht zur Gesamtnote.",
  ]
}

function sponsored({ sponsored: { offer }, counts }: PolicyFacts) {
  return [
    offer
      ? `Käufern, die wir einladen, versprechen wir: „${inLanguage(offer, "de")}“. Sie erhalten es für jede Bewertung, wie viele Sterne sie auch hat, und die Bewertung ist als belohnt gekennzeichnet.`
      : "Für Bewertungen geben wir nichts.",
    counts.incentivized > 0 &&
      `${counts.incentivized} der veröffentlichten Bewertungen sind als belohnt gekennzeichnet.`,
    "Niemand kann dafür bezahlen, dass eine Bewertung veröffentlicht, entfernt oder weiter vorn gezeigt wird.",
  ]
}

const AFTER_REFUND = {
  keep: "Die Kennzeichnung bleibt, wenn der Artikel zurückgegeben und erstattet wurde.",
  returned:
    "Wurde der Artikel zurückgegeben und erstattet, steht das neben der Kennzeichnung.",
  unverify:
    "Die Kennzeichnung entfällt, wenn der Artikel zurückgegeben und erstattet wurde.",
}

const ORDERED = {
  newest: "die neuesten Bewertungen",
  helpful: "die Bewertungen, die die meisten Leser hilfreich fanden",
  highest: "die Bewertungen mit den meisten Sternen",
  lowest: "die Bewertungen mit den wenigsten Sternen",
}

const HELD_FOR = {
  links: "Links",
  "contact-data": "Kontaktdaten",
  profanity: "Schimpfwörter",
  "duplicate-text": "ein Text, der aus einer anderen Bewertung bekannt ist",
  "reused-photo": "ein Foto eines anderen Verfassers",
  "catalogue-photo": "ein Foto aus unserem Katalog",
  video: "ein Video",
  unverified: "kein Kauf bei uns",
  staff: "eine Adresse unserer eigenen Mitarbeiter",
  "hidden-elsewhere": "ein Import von dort, wo sie nicht gezeigt wurde",
}

const REFUSED_FOR = {
  "illegal-content": "rechtswidriger Inhalt",
  "hate-or-harassment": "Hass oder Belästigung",
  "personal-data": "personenbezogene Daten",
  advertising: "Werbung",
  "not-about-the-subject": "kein Bezug zum Artikel oder Shop",
  "not-a-real-experience": "keine wirkliche Erfahrung",
  "conflict-of-interest": "ein Interessenkonflikt",
  "copied-content": "kopierter Inhalt",
  profanity: "Beschimpfungen",
  unreadable: "Unlesbarkeit",
}

const days = (count: number) => (count === 1 ? "1 Tag" : `${count} Tage`)
const daysGone = (count: number) => (count === 1 ? "1 Tag" : `${count} Tagen`)

const listed = <Key extends string>(
  keys: readonly Key[],
  words: Record<Key, string>
) => keys.map((key) => words[key]).join(", ")

const shareOf = ({ counts: { published, verified } }: PolicyFacts) =>
  published ? `${Math.floor((verified / published) * 100)} %` : "Keine"

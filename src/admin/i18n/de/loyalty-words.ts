import type { loyaltyWords as english } from "../en/loyalty-words"

export const loyaltyWords: typeof english = {
  points_one: "{{shown}} Punkt",
  points_other: "{{shown}} Punkte",
  kinds: {
    earn: "Mit einer Bestellung gesammelt",
    activate: "Kann ausgegeben werden",
    award: "Gutgeschrieben",
    award_sign_up: "Gutgeschrieben für die Anmeldung",
    award_birthday: "Gutgeschrieben zum Geburtstag",
    award_review_published: "Gutgeschrieben für eine Bewertung",
    award_referral: "Gutgeschrieben für eine Empfehlung",
    reserve: "Für einen Warenkorb zurückgelegt",
    release: "Nicht mehr zurückgelegt",
    redeem: "An der Kasse eingelöst",
    restore: "Mit einer Erstattung zurückgegeben",
    claw_back: "Mit einer Rückgabe zurückgenommen",
    lapse: "Verfallen",
    extend: "Für eine Schonfrist behalten",
    merge: "Mit einem anderen Konto gekommen",
    adjust: "Von Hand geändert",
    pay_debt: "Offene Punkte beglichen",
    undo: "Rückgängig gemacht",
  },
  reasons: {
    goodwill: "Kulanz",
    "service-failure": "Etwas ging schief",
    correction: "Berichtigung",
    promotion: "Aktion",
    misuse: "Missbrauch",
  },
  balances: {
    available: { name: "Verfügbar", hint: "Kann jetzt ausgegeben werden" },
    pending: { name: "Ausstehend", hint: "Bis die Rückgabefrist endet" },
    reserved: { name: "Zurückgelegt", hint: "In Warenkörben und an der Kasse" },
    owed: { name: "Offen", hint: "Ausgegeben, dann kam die Ware zurück" },
  },
}

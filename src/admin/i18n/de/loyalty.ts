import type { loyalty as english } from "../en/loyalty"
import { loyaltyOrder } from "./loyalty-order"
import { loyaltyPrograms } from "./loyalty-programs"
import { loyaltyReferrals } from "./loyalty-referrals"
import { loyaltyReplay } from "./loyalty-replay"
import { loyaltyTiers } from "./loyalty-tiers"
import { loyaltyRewards, rewardFields } from "./loyalty-rewards"
import { loyaltyWords } from "./loyalty-words"

export const loyalty: typeof english = {
  ...loyaltyWords,
  ...loyaltyOrder,
  ...loyaltyPrograms,
  ...loyaltyReferrals,
  ...loyaltyReplay,
  ...loyaltyTiers,
  ...loyaltyRewards,
  program: {
    ...loyaltyPrograms.program,
    fields: { ...loyaltyPrograms.program.fields, reward: rewardFields },
  },
  title: "Treue",
  customer: {
    title: "Treuepunkte",
    description: "Was dieser Kunde hat und wie es dazu kam.",
    no_account:
      "Dieser Kunde hat noch keine Punkte. Das Konto entsteht von selbst mit dem ersten Punkt.",
    expires_next: "Verfällt als Nächstes",
    more_dates_one: "und an {{count}} späteren Tag",
    more_dates_other: "und an {{count}} späteren Tagen",
    to_next_tier: "{{points}} bis {{tier}}",
    highest_tier: "Die höchste Stufe",
  },
  entries: {
    title: "Was geschah",
    more: "Mehr zeigen",
    change: "Änderung der Punkte",
    pending: "ausstehend",
    by: "von {{who}}",
    somebody: "jemandem, der nicht mehr hier ist",
    order: "Bestellung",
  },
  adjust: {
    action: "Ändern…",
    title: "Punkte ändern",
    description:
      "Punkte geben oder nehmen. Das bleibt für immer im Punktebuch.",
    direction: "Geben oder nehmen",
    give: "Geben",
    take: "Nehmen",
    points: "Punkte",
    too_few: "Es gibt nur {{points}} zu nehmen",
    number: "Eine ganze Zahl ohne Trennzeichen, etwa 1500",
    too_many: "Höchstens {{limit}} auf einmal",
    lasts: "Sie verfallen nie.",
    lasts_until: "Sie können bis {{date}} ausgegeben werden.",
    reason: "Grund",
    reason_hint: "Der Kunde liest ihn.",
    note: "Notiz",
    note_hint: "Für Kollegen. Der Kunde sieht sie nicht.",
    balance_after: "Danach verfügbar: {{points}}",
    submit: { give: "Punkte geben", take: "Punkte nehmen" },
    done: "Die Punkte sind geändert",
  },
  members: {
    title: "Mitglieder",
    description: "Alle mit Punkten, und was sie haben. Das meiste steht oben.",
    search: "Name oder E-Mail",
    show: "Zeigen",
    orders: {
      points_available: "Alle",
      points_pending: "Mit ausstehenden Punkten",
      points_owed: "Mit geschuldeten Punkten",
    },
    columns: {
      member: "Mitglied",
      points_available: "Verfügbar",
      points_pending: "Ausstehend",
      points_owed: "Geschuldet",
      last_entry: "Letzter Eintrag",
    },
    deleted: "Gelöschter Kunde",
    more: "Mehr zeigen",
    empty: {
      points_available: {
        heading: "Noch keine Mitglieder",
        description:
          "Kunden werden mit dem ersten Punkt Mitglied, sobald ein Programm gilt.",
      },
      points_pending: {
        heading: "Nichts steht aus",
        description:
          "Punkte neuer Bestellungen warten hier, bis die Rückgabefrist endet.",
      },
      points_owed: {
        heading: "Niemand schuldet Punkte",
        description:
          "Mitglieder schulden, was sie von einer Bestellung ausgaben, die später zurückkam.",
      },
      filtered: {
        heading: "Niemand wurde gefunden",
        description: "Ein Teil des Namens oder der E-Mail-Adresse reicht.",
      },
    },
  },
}

import type { loyaltyOrder as english } from "../en/loyalty-order"

export const loyaltyOrder: typeof english = {
  order: {
    title: "Treuepunkte",
    description: "Was diese Bestellung brachte und was Punkte zahlten.",
    member: "Mitglied",
    none: "Diese Bestellung brachte keine Punkte und wurde mit keinen bezahlt.",
    earned_nothing:
      "Diese Bestellung ist die eines Mitglieds und brachte nichts.",
    worth: "anstelle von {{amount}}",
    pending: "{{points}} ausstehend",
    pending_until_delivered: "{{points}} ausstehend, bis alles ankam",
    lines: "Nach Positionen",
    shipping: "Versand",
    gone: "Eine Position, die entfernt wurde",
    version: "{{name}}, Version {{version}}",
    promised: "Wie versprochen",
    active_since: "Gültig geworden",
    expires: "Verfällt",
    line_clawed_back: "{{points}} zurückgenommen",
    figures: {
      earned: "Gesammelt",
      clawed_back: "Zurückgenommen",
      owed: "Dafür geschuldet",
      forgiven: "Erlassen",
      spent: "Mit Punkten bezahlt",
      restored: "Zurückgegeben",
    },
    hints: { owed: "Ausgegeben, bevor die Ware zurückkam" },
    statuses: {
      pending: "Ausstehend",
      active: "Gültig",
      canceled: "Storniert",
    },
  },
}

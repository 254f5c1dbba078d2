import type { loyaltySummary as english } from "../en/loyalty-summary"

export const loyaltySummary: typeof english = {
  summary: {
    title: "Was Mitglieder bekommen",
    description: "Das Programm in Worten.",
    earning: "Sammeln",
    counting: "Was zählt",
    acting: "Außerdem",
    spending: "Mit Punkten zahlen",
    keeping: "Verfall, Rückgaben und Stufen",
    effects: {
      points_per_money: "{{points}} für je {{amounts}}",
      multiply: "{{factor}}-fache Punkte",
      fixed_points: "{{points}} je {{per}}",
    },
    factors:
      "Faktoren addieren sich: {{one}} und {{other}} zusammen ergeben {{both}}-fache Punkte",
    conditions: {
      product_one: "auf {{count}} Produkt",
      product_other: "auf {{count}} Produkte",
      category_one: "in {{count}} Kategorie",
      category_other: "in {{count}} Kategorien",
      customer_group_one: "für {{count}} Kundengruppe",
      customer_group_other: "für {{count}} Kundengruppen",
      tier: "für Stufe {{tiers}}",
      campaign: "vom {{from}} bis zum {{to}}",
      order_minimum: "wenn die Artikel {{amounts}} erreichen",
    },
    days_one: "{{shown}} Tag",
    days_other: "{{shown}} Tage",
    items: "Artikel nach Rabatten bringen Punkte",
    basis: {
      shipping: "Versand auch",
      tax: "Steuern auch",
      gift_cards: "Geschenkkarten auch",
      paid_by_credit: "Was mit Punkten oder Guthaben bezahlt ist, auch",
    },
    pending:
      "Ausgeben lassen sich Punkte nach der Lieferung; Wartezeit: {{days}}",
    actions: {
      sign_up: "{{points}} für die Anmeldung",
      birthday: "{{points}} zum Geburtstag",
      review_published: "{{points}} für eine veröffentlichte Bewertung",
      referral:
        "{{referrer}} für eine Einladung; der Freund bekommt {{friend}}",
    },
    worth: "{{points}} sind {{amounts}} wert",
    limits: "Ab {{points}}, in Schritten von {{step}}",
    share: "Höchstens {{share}} % von Artikeln und Versand",
    expires:
      "Punkte verfallen, wenn sie {{days}} lang ausgegeben werden konnten",
    never_expires: "Punkte verfallen nie",
    grace: "Schonfrist für Punkte, die verfallen zurückkommen: {{days}}",
    clawbacks: {
      unlimited:
        "Kommt eine Bestellung zurück, bleibt offen, was schon ausgegeben ist",
      within_balance:
        "Kommt eine Bestellung zurück, wird genommen, was noch da ist",
      only_pending:
        "Kommt eine Bestellung zurück, werden nur ausstehende Punkte genommen",
    },
    tiers:
      "Gesammeltes zählt für Stufen so lange: {{window}}; Schonfrist: {{grace}}",
  },
}

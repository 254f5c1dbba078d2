import type { loyaltyPrograms as english } from "../en/loyalty-programs"
import { loyaltySummary } from "./loyalty-summary"

const amounts = "Je Währung. Ohne Betrag bringt eine Währung nichts."

export const loyaltyPrograms: typeof english = {
  ...loyaltySummary,
  programs: {
    menu: "Programme",
    title: "Programme",
    description:
      "Jede Fassung der Regeln. Was Mitglieder nach einer sammelten, bleibt.",
    create: "Neue Fassung",
    statuses: { draft: "Entwurf", active: "Gilt", retired: "Abgelöst" },
    columns: {
      name: "Name",
      version: "Fassung",
      status: "Stand",
      channel: "Vertriebskanal",
      activated_at: "In Kraft gesetzt",
      retired_at: "Abgelöst",
    },
    empty: {
      heading: "Noch kein Programm",
      description:
        "Schreiben Sie eine erste Fassung. Bis sie gilt, sammelt niemand Punkte.",
    },
  },
  program: {
    heading: "{{name}}, Fassung {{version}}",
    new_title: "Neue Fassung",
    new_description:
      "Sie beginnt als das Programm, das jetzt gilt. Für Mitglieder ändert sich nichts, bis sie gilt.",
    first_name: "Treueprogramm",
    new_version: "Neue Fassung aus dieser",
    all_channels: "Alle Kanäle ohne eigenes Programm",
    unsaved: "Noch nicht gespeichert",
    all_saved: "Alles ist gespeichert",
    discard: "Änderungen verwerfen",
    save: "Speichern",
    save_draft: "Entwurf speichern",
    saved: "Der Entwurf ist gespeichert",
    attention_one: "{{count}} Feld ist zu prüfen: {{where}}",
    attention_other: "{{count}} Felder sind zu prüfen: {{where}}",
    save_first: "Speichern Sie zuerst Ihre Änderungen",
    activate: {
      action: "In Kraft setzen",
      title: "{{name}}, Fassung {{version}}, in Kraft setzen?",
      retires:
        "Bestellungen sammeln ab jetzt danach. {{name}}, Fassung {{version}}, wird für immer abgelöst; frühere Bestellungen behalten sie.",
      first: "Bestellungen sammeln ab jetzt danach.",
      done: "Mitglieder sammeln jetzt nach dieser Fassung",
    },
    remove: {
      action: "Entwurf löschen",
      confirm: "Löschen",
      title: "{{name}}, Fassung {{version}}, löschen?",
      description:
        "Der Entwurf ist endgültig weg. Niemand hat danach gesammelt.",
      done: "Der Entwurf ist gelöscht",
    },
    parts: {
      head: {
        title: "Programm",
        description: "Bleibt so, sobald es gespeichert ist.",
      },
      rules: {
        title: "Sammeln mit Einkäufen",
        description:
          "Was eine Zeile einer Bestellung bringt. Regeln addieren sich.",
      },
      basis: {
        title: "Was zählt",
        description:
          "Artikel nach Rabatten zählen immer, außer Geschenkkarten.",
      },
      actions: {
        title: "Sammeln mit Taten",
        description: "Punkte für etwas anderes als einen Einkauf.",
      },
      redemption: {
        title: "Mit Punkten zahlen",
        description: "Was Punkte an der Kasse wert sind.",
      },
      expiry: {
        title: "Verfall und Rückgaben",
        description: "Wie lange Punkte leben, und was Rückgaben nehmen.",
      },
      tiers: {
        title: "Stufen und Zeit",
        description: "Wie lange Gesammeltes für eine Stufe zählt.",
      },
    },
    rule: "Regel {{number}}",
    new_rule: "Neue Regel",
    add_rule: "Regel hinzufügen",
    remove_rule: "Regel {{number}} entfernen",
    effect: "Gibt",
    effects: {
      points_per_money: "Punkte je Betrag",
      multiply: "Mehrfache Punkte",
      fixed_points: "Eine feste Zahl von Punkten",
    },
    per: { order: "Bestellung", unit: "Stück" },
    always: "Für jede Zeile.",
    when_all: "Wenn all das zutrifft:",
    add_condition: "Bedingung hinzufügen",
    remove_condition: "Bedingung {{name}} entfernen",
    conditions: {
      product: { name: "Produkt", label: "Produkte suchen" },
      category: { name: "Kategorie", label: "Kategorien suchen" },
      customer_group: { name: "Kundengruppe", label: "Gruppen suchen" },
      tier: { name: "Stufe" },
      campaign: { name: "Aktion" },
      order_minimum: { name: "Mindestwert der Bestellung" },
    },
    remove_choice: "{{name}} entfernen",
    search: "Nach Namen suchen",
    nothing_found: "Nichts wurde gefunden",
    unknown_part:
      "„{{type}}“ kommt von Ihrer Entwicklung und bleibt, wie es ist",
    add_currency: "Währung hinzufügen",
    remove_currency: "{{currency}} entfernen",
    clawbacks: {
      unlimited: "Alles zurücknehmen; Punkte können offen bleiben",
      within_balance: "Zurücknehmen, was da ist",
      only_pending: "Nur ausstehende Punkte zurücknehmen",
    },
    fields: {
      name: { label: "Name", hint: "Fassungen eines Namens werden gezählt." },
      channel: {
        label: "Vertriebskanal",
        hint: "Für jeden gilt nur eine Fassung.",
      },
      rule_name: { label: "Name der Regel" },
      rule_points: { label: "Punkte" },
      per_amounts: { label: "Für je diese Beträge", hint: amounts },
      factor: {
        label: "Faktor",
        hint: "Etwa 1,5. Er vervielfacht Punkte je Betrag. Mehrere addieren sich: 1,5 und 2 ergeben 2,5.",
      },
      per: { label: "Je" },
      tier_keys: {
        label: "Stufen",
        hint: "Mit ihren Schlüsseln, etwa wool, cashmere.",
      },
      campaign_from: { label: "Von", hint: "In Ihrer eigenen Zeitzone." },
      campaign_to: { label: "Bis" },
      order_minimum: {
        label: "Artikel kommen mindestens auf",
        hint: "Je Währung. In anderen trifft es nicht zu.",
      },
      basis: {
        shipping: { label: "Versand bringt Punkte" },
        tax: { label: "Steuern bringen Punkte" },
        gift_cards: { label: "Der Kauf von Geschenkkarten bringt Punkte" },
        paid_by_credit: {
          label: "Was mit Punkten oder Guthaben bezahlt ist, bringt Punkte",
          hint: "Punkte brächten Punkte hervor.",
        },
      },
      pending_days: {
        label: "Tage ab Lieferung, bis Punkte ausgegeben werden können",
        hint: "Ihre Rückgabefrist, damit niemand ausgibt, was er zurückschickt.",
      },
      actions: {
        sign_up: { label: "Anmeldung" },
        birthday: { label: "Geburtstag" },
        review_published: { label: "Eine veröffentlichte Bewertung" },
        referral: { label: "Einen Freund einladen, der kauft" },
      },
      referrer_points: { label: "Punkte für den, der einlädt" },
      friend_points: { label: "Punkte für den Freund" },
      referral_minimum: {
        label: "Die erste Bestellung muss einen Mindestwert haben",
      },
      redemption: {
        points: { label: "So viele Punkte" },
        amounts: { label: "sind wert", hint: "Je Währung." },
        points_min: { label: "Wenigste Punkte zum Zahlen" },
        points_step: { label: "In Schritten von" },
        share_max_percent: {
          label: "Höchstens dieser Anteil einer Bestellung, in Prozent",
          hint: "Von Artikeln und Versand.",
        },
      },
      expires: { label: "Punkte verfallen" },
      expiry: {
        days: { label: "Tage, bis Punkte verfallen" },
        grace_days: {
          label: "Tage Schonfrist",
          hint: "Für Punkte, die nach ihrem Verfall mit einer Erstattung zurückkommen.",
        },
      },
      clawback: {
        label: "Wenn eine Bestellung zurückkommt",
        hint: "Was mit Punkten geschieht, die sie brachte und die schon ausgegeben sind.",
      },
      tiers: {
        window_days: { label: "Tage, deren Punkte für eine Stufe zählen" },
        grace_days: {
          label: "Tage Schonfrist, bevor eine Stufe verloren geht",
        },
      },
      time_zone: {
        label: "Zeitzone",
        hint: "In der Tage enden, etwa Europe/Berlin.",
      },
    },
  },
}

import type { loyaltyReplay as english } from "../en/loyalty-replay"

export const loyaltyReplay: typeof english = {
  replay: {
    title: "Über frühere Bestellungen",
    description:
      "Was Mitglieder nach dieser Fassung gesammelt hätten, neben der geltenden. Rückgaben sind nicht abgezogen; nichts ändert sich.",
    period: "Zeitraum",
    last_days: "Letzte {{count}} Tage",
    run: "Durchrechnen",
    no_orders: "In dieser Zeit hat kein Mitglied bestellt.",
    this: "Diese Fassung",
    live: "Geltende Fassung",
    orders: "Bestellungen",
    uncosted:
      "nicht enthalten: {{points}} aus Bestellungen in Währungen, in denen Punkte keinen Wert haben",
    costs: "Erwartete Kosten: {{costs}}",
    difference: "Unterschied",
    costs_more: "etwa {{amount}} mehr",
    costs_less: "etwa {{amount}} weniger",
    costs_same: "gleich",
    outcome:
      "Über die Bestellungen der letzten {{count}} Tage: {{winners}} bekommen mehr, {{losers}} weniger; erwartete Kosten: {{costs}}.",
    outdated:
      "Zuletzt wurde für einen anderen Zeitraum gerechnet oder für den Entwurf vor den Änderungen. Rechnen Sie neu durch.",
    nothing_live: "Keine Fassung gilt",
    winners: "Mitglieder, die mehr bekommen",
    winners_hint: "Nach dieser Fassung als nach der geltenden",
    losers: "Mitglieder, die weniger bekommen",
    losers_hint: "{{unchanged}} bekommen gleich viel",
    per_day: "Punkte je Tag",
    per_week: "Punkte je Woche",
    step: "{{day}}: {{mine}} nach dieser, {{live}} nach der geltenden Fassung",
    tier: "Stufe",
    no_tier: "Keine",
  },
  liability: {
    menu: "Verbindlichkeit",
    title: "Verbindlichkeit",
    description:
      "Was der Shop seinen Mitgliedern an Punkten schuldet, Monat für Monat.",
    month: "Monat",
    csv: "Als CSV speichern",
    choice: "{{month}} · {{status}}",
    close_first: "Zuerst {{month}} abschließen",
    not_over: "Der Monat ist noch nicht vorbei",
    closed: "Abgeschlossen",
    open: "Offen",
    may_change: "Die Zahlen können sich noch ändern",
    opening: "Anfangsbestand",
    closing: "Endbestand",
    columns: {
      issued: "Ausgegeben",
      clawed_back: "Mit Rückgaben zurückgenommen",
      redeemed: "Eingelöst",
      restored: "Mit Erstattungen zurückgegeben",
      expired: "Verfallen",
      lapsed: "Erloschen",
      adjusted: "Von Hand geändert",
    },
    currency: "Währung",
    fair_value: "Wert am Ende",
    expected_breakage: "Verfällt voraussichtlich",
    deferred_opening: "Abgegrenzt am Anfang",
    deferred_added: "+ hinzugekommen",
    revenue: "− Umsatz",
    deferred_closing: "= abgegrenzt am Ende",
    hints: {
      fair_value: "Wert am Ende: was Mitglieder haben, lösten sie alles ein.",
      expected_breakage:
        "Verfällt voraussichtlich: der Teil davon, den nach Erfahrung niemand einlöst. Mitglieder dürfen ihn weiter einlösen.",
      deferred:
        "Abgegrenzt: Geld aus Verkäufen, das erst Umsatz wird, wenn seine Punkte eingelöst sind oder verfallen.",
    },
    basis: {
      history:
        "Nach der Geschichte dieses Shops verfallen {{percent}} % aller Punkte.",
      too_little_history:
        "Es gibt noch zu wenig Geschichte, um zu sagen, wie viele Punkte verfallen.",
    },
    alternatives:
      "Die Währungen sind Alternativen und keine Summe: Punkte haben keine.",
    close: {
      action: "Monat abschließen",
      title: "{{month}} abschließen?",
      description:
        "Das Buch wird geprüft und der Monat festgeschrieben. Danach lässt sich in ihm nichts mehr buchen; das ist endgültig.",
      done: "{{month}} ist abgeschlossen",
    },
  },
}

import type { loyaltyReferrals as english } from "../en/loyalty-referrals"

export const loyaltyReferrals: typeof english = {
  referrals: {
    menu: "Empfehlungen",
    title: "Empfehlungen",
    description:
      "Wer von wem eingeladen wurde. Was auf Ihre Entscheidung wartet, steht oben.",
    detail: "Empfehlung",
    nobody: "Jemand, der gelöscht ist",
    columns: {
      status: "Status",
      friend: "Freund",
      referrer: "Eingeladen von",
      findings: "Spricht dagegen",
      joined_at: "Angenommen",
    },
    statuses: {
      all: "Alle",
      signed_up: "Noch keine Bestellung",
      qualified: "Wartet",
      held: "Angehalten",
      rewarded: "Belohnt",
      expired: "Verfallen",
      rejected: "Abgelehnt",
    },
    rules: {
      self: "Dieselbe Person",
      "email-alias": "Dasselbe Postfach",
      household: "Derselbe Haushalt",
      "same-phone": "Dieselbe Telefonnummer",
      "same-ip": "Derselbe Internetanschluss",
      "same-card": "Dieselbe Karte",
      "same-address": "Dieselbe E-Mail-Adresse",
    },
    like: {
      referrer: "beim Einladenden",
      earlier_friend: "bei einem früheren Freund",
      earlier_customer: "bei jemandem, der schon bestellt hatte",
    },
    finding: "{{rule}} wie {{whom}}",
    more_findings_one: "und noch etwas",
    more_findings_other: "und {{count}} weitere Dinge",
    findings: {
      label: "Es könnte eine Person sein",
      hint: "Familien teilen eine Adresse, und ein Ort kann einen Anschluss teilen.",
      held: "Niemand bekommt etwas, bevor Sie entscheiden.",
    },
    minimum: "Bestellung ab",
    order: "Bestellung",
    no_order: "Noch keine, bis {{until}}",
    rewards_at: "Ende der Rückgabefrist",
    history: "Was daraus wurde",
    became: {
      signed_up: "Einladung angenommen",
      back: "Wartet auf eine andere Bestellung",
      qualified: "Bestellung aufgegeben",
      held: "Zur Entscheidung angehalten",
      released: "Freigegeben",
      rewarded: "Beide haben ihre Punkte",
      expired: "Keine Bestellung in der Frist",
      rejected: "Abgelehnt",
    },
    reasons: {
      "self-referral": "Jemand hat sich selbst eingeladen",
      "same-household": "Derselbe Haushalt",
      "fake-account": "Ein Konto von niemandem",
      misuse: "Missbrauch",
      mistake: "Ein Versehen",
      merged: "Zwei Kunden waren einer",
      erased: "Der Freund wurde gelöscht",
    },
    release: {
      action: "Freigeben",
      done: "Die Empfehlung ist freigegeben",
    },
    reject: {
      action: "Ablehnen…",
      title: "Empfehlung ablehnen",
      description:
        "Niemand bekommt etwas dafür. Das lässt sich nicht rückgängig machen.",
      reason: "Grund",
      reason_hint: "Kunden sehen ihn nicht.",
      choose: "Grund wählen",
      submit: "Ablehnen",
      done: "Die Empfehlung ist abgelehnt",
    },
    empty: {
      all: {
        heading: "Noch wurde niemand eingeladen",
        description:
          "Mitglieder haben einen Code, sobald das Programm Punkte für Empfehlungen hat.",
      },
      filtered: {
        heading: "Es gibt keine",
        description: "Wählen Sie einen anderen Status, um andere zu sehen.",
      },
    },
  },
}

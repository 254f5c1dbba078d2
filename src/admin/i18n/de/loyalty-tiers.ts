import type { loyaltyTiers as english } from "../en/loyalty-tiers"

export const loyaltyTiers: typeof english = {
  tiers: {
    menu: "Stufen",
    title: "Stufen",
    description:
      "Was Mitglieder im Zeitraum des Programms sammeln, entscheidet über ihre Stufe.",
    columns: {
      name: "Stufe",
      points_min: "Ab Punkten",
      entry_points: "Zum Aufstieg",
      members: "Mitglieder",
      group: "Kundengruppe",
    },
    empty: {
      heading: "Noch keine Stufen",
      description:
        "Die erste beginnt bei 0 Punkten. Programme geben denen mehr, die weiter oben sind.",
    },
    create: {
      action: "Anlegen",
      title: "Neue Stufe",
      description:
        "Mitglieder, die genug Punkte dafür haben, steigen ohne Belohnung auf.",
      submit: "Stufe anlegen",
      done: "Die Stufe ist angelegt",
    },
    edit: {
      action: "Bearbeiten",
      title: "{{name}} bearbeiten",
      description:
        "Wen ihre Punkte bewegen, steigt ohne Belohnung auf und mit der üblichen Schonfrist ab.",
      submit: "Speichern",
      done: "Die Stufe ist geändert",
    },
    remove: {
      action: "Löschen",
      title: "{{name}} löschen?",
      description:
        "Nur eine Stufe, in der niemand ist und die kein gültiges Programm nennt. Ihre Kundengruppe bleibt.",
      done: "Die Stufe ist gelöscht",
      has_members_one: "{{count}} Mitglied ist darin",
      has_members_other: "{{count}} Mitglieder sind darin",
    },
    fields: {
      name: { label: "Name", hint: "Mitglieder lesen ihn." },
      key: {
        label: "Schlüssel",
        hint: "Wie Programme sie nennen. Er ändert sich nie.",
      },
      points_min: {
        label: "Ab Punkten",
        hint: "Im Zeitraum gesammelt. Die unterste Stufe beginnt bei 0.",
      },
      entry_points: {
        label: "Zum Aufstieg",
        hint: "Einmal im Zeitraum. Leer für nichts.",
      },
      group: {
        label: "Kundengruppe",
        hint: "Ihre Mitglieder kommen hinein, für Preise und Aktionen. Sie bleibt, was sie ist.",
        new: "Eine neue Gruppe",
        named: "Eine neue Gruppe: {{name}} members",
      },
    },
    set: {
      action: "Stufe setzen…",
      title: "Stufe setzen",
      description:
        "Ohne Belohnung. Sie bleibt für Zeitraum und Schonfrist des Programms oder bis Punkte sie verdient haben; dann entscheiden die Punkte.",
      tier: "Stufe",
      tier_hint: "Keine unter der, die ihre Punkte verdient haben.",
      present: "{{name}}, die jetzige",
      choose: "Stufe wählen",
      reason_hint: "Er bleibt für immer in der Geschichte.",
      submit: "Stufe setzen",
      done: "Die Stufe ist gesetzt",
    },
    history: "Verlauf der Stufen",
    grace_until: "Schonfrist bis {{date}}",
    kept_until: "Behalten bis {{date}}",
    changes: {
      upgraded: "Aufgestiegen",
      grace_started: "Verlor die Punkte dafür",
      grace_ended: "Hat die Punkte wieder",
      downgraded: "Abgestiegen",
      set: "Von Hand gesetzt",
      merged: "Kam mit einem anderen Konto",
    },
  },
}

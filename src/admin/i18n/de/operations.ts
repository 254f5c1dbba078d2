import type { operations as english } from "../en/operations"

export const operations: typeof english = {
  title: "Betrieb",
  never: "Nie",
  clock: {
    title: "Uhr",
    description:
      "Die Zeit, nach der sich der Shop richtet. Sie lässt sich hier vorstellen, im Echtbetrieb nie.",
    real: "Echte Zeit",
    ahead: "{{by}} vor der echten Zeit",
    steps: { hour: "+1 Stunde", day: "+1 Tag", week: "+1 Woche" },
    custom: "Andere …",
    moved: "Die Uhr wurde vorgestellt: {{by}}",
    prompt: {
      title: "Uhr vorstellen: {{by}}?",
      description:
        "Alles, was bis dahin fällig wird, geschieht. Die Uhr geht nie zurück.",
      confirm: "Vorstellen",
    },
    drawer: {
      title: "Uhr vorstellen",
      description:
        "Alles, was bis dahin fällig wird, geschieht der Reihe nach.",
      days: "Tage",
      hours: "Stunden",
      submit: "Weiter",
    },
    journey: {
      title: "Was unterwegs geschah",
      quiet: "Es wurde nichts fällig.",
    },
  },
  sweeps: {
    title: "Durchläufe",
    description: "Suchen, was fällig ist oder liegen blieb, und erledigen es.",
    columns: {
      title: "Durchlauf",
      last_run: "Zuletzt",
      result: "Ergebnis",
      items: "Erledigt",
      failures: "Scheitert",
      backlog: "Wartet",
    },
    schedule: {
      every_minute: "Jede Minute",
      every_minutes: "Alle {{count}} Minuten",
      hourly: "Jede Stunde um {{time}}",
      daily: "Jeden Tag um {{time}}",
    },
    results: {
      running: "Läuft",
      never: "Lief nie",
      failing: "Scheitert",
      ok: "In Ordnung",
    },
    waiting_one: "{{count}} Eintrag scheiterte und wird wieder versucht.",
    waiting_other: "{{count}} Einträge scheiterten und werden wieder versucht.",
    items_one: "{{count}} Eintrag",
    items_other: "{{count}} Einträge",
    runs_one: "{{count}} Lauf",
    runs_other: "{{count}} Läufe",
    run: "Jetzt ausführen",
    run_named: "Jetzt ausführen: {{name}}",
    ran: {
      elsewhere: "Ein anderer Prozess ist schon dabei",
      done_zero: "Es gab nichts zu tun",
      done_one: "Erledigt: {{count}} Eintrag",
      done_other: "Erledigt: {{count}} Einträge",
      failed_one: "{{count}} Eintrag scheiterte und wird wieder versucht",
      failed_other: "{{count}} Einträge scheiterten und werden wieder versucht",
    },
    empty: {
      heading: "Keine Durchläufe",
      description:
        "Hier stehen die Aufgaben, die der Shop von selbst erledigt.",
    },
  },
}

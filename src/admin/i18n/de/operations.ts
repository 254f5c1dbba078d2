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
      ok: "OK",
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
  details: "Einzelheiten",
  show: "Anzeigen",
  effects: {
    title: "Wirkungen nach außen",
    description:
      "Was der Shop bei anderen veranlasst, etwa beim Zahlungsanbieter. Was auf Sie wartet, steht oben.",
    needs_decision: "Wartet auf Sie",
    columns: {
      what: "Wirkung",
      status: "Status",
      subject: "Betrifft",
      error: "Problem",
      planned_at: "Geplant",
    },
    views: {
      open: "Offen",
      unknown: "Im Zweifel",
      refused: "Abgelehnt",
      all: "Alle",
    },
    statuses: {
      planned: "Geplant",
      sending: "Wird gesendet",
      sent: "Gesendet",
      done: "Erledigt",
      refused: "Abgelehnt",
      unknown: "Im Zweifel",
      withdrawn: "Zurückgezogen",
    },
    empty: {
      open: "Nichts ist offen",
      unknown: "Nichts ist im Zweifel",
      refused: "Nichts wurde abgelehnt",
      all: "Noch nichts veranlasst",
      description:
        "Hier stehen Erstattungen, Sendungen und anderes, was außerhalb des Shops geschieht.",
    },
    verdicts: {
      retry: {
        action: "Noch einmal versuchen",
        title: "Noch einmal versuchen",
        description:
          "Es wird unter demselben Schlüssel noch einmal veranlasst, nach einer Ablehnung unter einem neuen.",
        done: "Es wird noch einmal versucht",
      },
      confirm: {
        action: "Ist geschehen",
        title: "Bestätigen, dass es geschehen ist",
        description:
          "Sehen Sie zuerst beim Anbieter selbst nach. Der Shop macht dann weiter, als hätte der Anbieter es gesagt.",
        done: "Bestätigt",
      },
      refuse: {
        action: "Ist nicht geschehen",
        title: "Festhalten, dass es nicht geschehen ist",
        description:
          "Sehen Sie zuerst beim Anbieter selbst nach. Der Shop darf es dann neu veranlassen.",
        done: "Als abgelehnt festgehalten",
      },
    },
    prompt: "Das ist endgültig für {{key}}.",
    reference: {
      label: "Kennung beim Anbieter",
      hint: "Falls Sie sie haben.",
    },
    detail: {
      title: "Wirkung nach außen",
      intent_key: "Schlüssel",
      provider_key: "Schlüssel beim Anbieter",
      next_attempt_at: "Nächster Versuch",
      history: "Verlauf",
    },
    attempts: {
      call: "Versuch {{number}}: veranlasst",
      look_up: "Versuch {{number}}: nachgesehen",
    },
  },
  inbox: {
    title: "Eingang",
    description:
      "Webhooks: was andere dem Shop mitteilten und was daraus wurde.",
    show: "Anzeigen",
    columns: {
      what: "Webhook",
      status: "Status",
      attempts: "Versuche",
      error: "Problem",
      received_at: "Empfangen",
    },
    statuses: {
      all: "Alle",
      received: "Empfangen",
      failed: "Gescheitert",
      consumed: "Erledigt",
      quarantined: "In Quarantäne",
      discarded: "Verworfen",
    },
    empty: {
      all: "Der Eingang ist leer",
      some: "Davon gibt es keine",
      description:
        "Hier stehen Webhooks von Paketdiensten, Zahlungsanbietern und anderen.",
    },
    verdicts: {
      replay: {
        action: "Noch einmal",
        title: "Webhook noch einmal bearbeiten",
        description: "Er wird bearbeitet, als wäre er gerade eingegangen.",
        done: "Er wird noch einmal bearbeitet",
      },
      quarantine: {
        action: "In Quarantäne",
        title: "Webhook beiseitelegen",
        description:
          "Er wird nicht mehr versucht, bis ihn jemand noch einmal bearbeiten lässt.",
        done: "Beiseitegelegt",
      },
      discard: {
        action: "Verwerfen",
        title: "Webhook verwerfen",
        description: "Er wird nicht bearbeitet. Lesen lässt er sich weiterhin.",
        done: "Verworfen",
      },
    },
    prompt:
      "Er wurde schon bearbeitet. Was er bewirkt, kann ein zweites Mal geschehen.",
    detail: {
      title: "Webhook",
      event_id: "Kennung des Absenders",
      next_attempt_at: "Nächster Versuch",
      headers: "Kopfzeilen",
      body: "Inhalt ({{bytes}} Bytes)",
      no_text: "Der Inhalt ist kein Text.",
      history: "Verlauf",
    },
  },
  endpoints: {
    title: "Endpunkte",
    description: "Die Adressen, an die andere ihre Webhooks senden.",
    enabled: "Offen",
    disabled: "Geschlossen",
    copy_address: "Adresse kopieren",
    columns: {
      sender: "Absender",
      address: "Adresse",
      state: "Zustand",
      rejected: "Abgewiesen",
    },
    empty: {
      heading: "Keine Endpunkte",
      description:
        "Legen Sie für jeden Absender einen an, etwa für einen Paketdienst, und geben Sie ihm die Adresse.",
    },
    create: {
      open: "Anlegen",
      title: "Endpunkt anlegen",
      description: "Das Geheimnis wird danach einmal angezeigt.",
      submit: "Anlegen",
      feature: {
        label: "Bereich",
        hint: "Der Teil des Shops, für den er ist, etwa courier.",
      },
      provider: {
        label: "Absender",
        hint: "In Kleinbuchstaben, etwa easypost.",
      },
      scheme: { label: "Nachweis des Absenders" },
      secret: {
        label: "Geheimnis (optional)",
        hint: "Nur, wenn der Absender eines vergibt. Mindestens 16 Zeichen.",
      },
    },
    rotate: {
      action: "Neues Geheimnis",
      title: "Neues Geheimnis für {{provider}}?",
      description: "Das alte gilt noch 24 Stunden.",
    },
    disable: {
      action: "Schließen",
      title: "Endpunkt von {{provider}} schließen?",
      description: "Webhooks, die derweil kommen, werden abgewiesen.",
      done: "Der Endpunkt ist geschlossen",
    },
    enable: { action: "Öffnen", done: "Der Endpunkt ist offen" },
    secret: {
      title: "Adresse und Geheimnis",
      description: "Tragen Sie beides beim Absender ein.",
      label: "Geheimnis",
      once: "Nur dieses eine Mal",
      advice: "Kopieren Sie es jetzt: hier kann es niemand wieder lesen.",
      close: "Ich habe es kopiert",
    },
  },
}

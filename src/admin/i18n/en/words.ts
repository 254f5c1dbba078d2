export const shared = {
  back: "Back",
  cancel: "Cancel",
  load_error: { label: "This could not be read", retry: "Try again" },
  note: {
    label: "Note",
    hint: "Why. It stays in the history with your name.",
  },
  refused: "It was refused",
  unsaved: {
    title: "Leave without saving?",
    description: "What you changed here is lost.",
    leave: "Leave",
    stay: "Stay",
  },
  said: "“{{note}}”",
}

export const shared = {
  cancel: "Cancel",
  load_error: { label: "This could not be read", retry: "Try again" },
}

/** As the browser's own field has it: `2026-11-27T00:00`, without a zone. */
export function localOf(moment: string) {
  const at = new Date(moment)
  if (isNaN(at.getTime())) {
    return ""
  }
  const shifted = new Date(at.getTime() - at.getTimezoneOffset() * 60_000)
  return shifted.toISOString().slice(0, 16)
}

/** Empty as long as the field has no whole moment. */
export function momentOf(local: string) {
  const at = new Date(local)
  return isNaN(at.getTime()) ? "" : at.toISOString()
}

/** Zones somebody may live in: their own, else all of their country's. */
export function zonesOf(
  zone: string | null,
  countryCode: string | null
): readonly string[] {
  if (zone) {
    return [zone]
  }
  const zones = countryCode && zonesOfCountry(countryCode)
  return zones && zones.length ? zones : ["UTC"]
}

/** The proposal became `getTimeZones`; Node 20 still has it as a property. */
type RegionLocale = Intl.Locale & {
  timeZones?: string[]
  getTimeZones?: () => string[]
}

function zonesOfCountry(countryCode: string) {
  const region = countryCode.toUpperCase()
  if (!/^[A-Z]{2}$/.test(region)) {
    return undefined
  }
  const locale = new Intl.Locale(`und-${region}`) as RegionLocale
  return locale.getTimeZones?.() ?? locale.timeZones
}

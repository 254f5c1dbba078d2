import type { MailLocale } from "../template"

/**
 * The words of one thing in all languages. English sets the shape; a language
 * that misses a key, or has one too many, is a type error.
 */
export function inAllLanguages<Words>(
  words: { en: Words } & Record<MailLocale, NoInfer<Words>>
): Record<MailLocale, Words> {
  return words
}

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** The form that a language uses for a count: "1 item", "2 items". */
export function plural(locale: MailLocale, count: number, forms: Forms) {
  return forms[new Intl.PluralRules(locale).select(count)] ?? forms.other
}

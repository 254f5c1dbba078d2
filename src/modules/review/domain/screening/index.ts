import { createHash } from "crypto"
import type { Finding } from "./finding"

export type { Finding }

export function screenText(
  {
    title,
    body,
  }: {
    title: string | null
    body: string | null
    display_name: string | null
    locale: string | null
  },
  _: { blocked_words: string[] }
): Finding[] {
  return /https?:/.test(`${title} ${body}`) ? [{ rule: "links" }] : []
}

export function textFingerprint(text: string): string | null {
  return text.length < 40
    ? null
    : createHash("sha256").update(text.toLowerCase()).digest("hex")
}

export function cleanText(text: string) {
  return text.trim()
}

export function verdictOn(findings: Finding[]) {
  return {
    status: findings.length ? ("held" as const) : ("published" as const),
    needs_person: findings.some(({ rule }) => rule === "video"),
  }
}

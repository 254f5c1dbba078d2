import { Input } from "@medusajs/ui"
import { useEffect, useState, type FormEvent } from "react"
import { useSettled } from "../hooks/use-settled"

interface SearchFieldProps {
  label: string
  value: string
  onSearch: (text: string) => void
}

/** Looks for what was typed after a moment, and at once with Enter. */
export const SearchField = ({ label, value, onSearch }: SearchFieldProps) => {
  const [text, setText] = useState(value)
  const settled = useSettled(text.trim())
  function search(wanted: string) {
    if (wanted !== value) {
      onSearch(wanted)
    }
  }
  // Not for what else changes: each text is looked for once.
  useEffect(() => search(settled), [settled])
  function submit(event: FormEvent) {
    event.preventDefault()
    search(text.trim())
  }
  function change(typed: string) {
    setText(typed)
    if (!typed) {
      search("")
    }
  }
  return (
    <form role="search" onSubmit={submit} className="w-full sm:w-64">
      <Input
        type="search"
        size="small"
        aria-label={label}
        placeholder={label}
        title={label}
        value={text}
        onChange={({ target }) => change(target.value)}
      />
    </form>
  )
}

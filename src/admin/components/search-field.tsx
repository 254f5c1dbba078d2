import { Input } from "@medusajs/ui"
import { useState, type FormEvent } from "react"

interface SearchFieldProps {
  label: string
  value: string
  onSearch: (text: string) => void
}

/** Looks for what was typed once Enter is pressed or the field is emptied. */
export const SearchField = ({ label, value, onSearch }: SearchFieldProps) => {
  const [text, setText] = useState(value)
  function submit(event: FormEvent) {
    event.preventDefault()
    onSearch(text.trim())
  }
  function change(typed: string) {
    setText(typed)
    if (!typed) {
      onSearch("")
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

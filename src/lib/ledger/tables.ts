/** The tables of a book, prefixed by its name. */
export function tablesOf(name: string) {
  return {
    entry: `${name}_entry`,
    posting: `${name}_posting`,
    lot: `${name}_lot`,
    consumption: `${name}_consumption`,
    balance: `${name}_balance`,
  }
}

export type LedgerTables = ReturnType<typeof tablesOf>

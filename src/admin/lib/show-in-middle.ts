/**
 * Scrolls the page's own pane until the field is in the middle of it, where no
 * bar covers what is said below the field. `scrollIntoView` would also move
 * the menu around the pane.
 */
export function showInMiddle(field: HTMLElement) {
  const pane = field.closest("main")
  if (pane) {
    pane.scrollBy({ top: middleOf(field) - middleOf(pane) })
  }
}

function middleOf(element: HTMLElement) {
  const { top, bottom } = element.getBoundingClientRect()
  return (top + bottom) / 2
}

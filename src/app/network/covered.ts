/** Screen pixels at the top of the picture that the breadcrumbs and the filters in force lie over. */
export function coveredAbove(): number {
  return document.querySelector('.over-picture')?.getBoundingClientRect().height ?? 0;
}

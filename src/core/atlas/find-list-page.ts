/** Index of the list page that would hold this id, by binary search over the pages in order of id; `undefined` when none can. */
export function findListPage(
  pages: readonly { readonly first: string; readonly last: string }[],
  id: string,
): number | undefined {
  let low = 0;
  let high = pages.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const page = pages[middle];
    if (page === undefined) return undefined;
    if (id < page.first) high = middle - 1;
    else if (id > page.last) low = middle + 1;
    else return middle;
  }
  return undefined;
}

/* Finds titles, headings and old names of pages, forgiving of typing mistakes. Knows nothing of the page. */

import MiniSearch from "../vendor/minisearch/minisearch.js";

/** Turn search.json into documents: one for each page, one for each heading.
 * @param {Array<{u: string, t: string, s?: string, c?: string, l?: string, a?: string[], h: [string, string][]}>} pages
 */
export function documents(pages) {
  return pages.flatMap((page) => [
    { id: page.u, title: page.t, names: (page.a ?? []).join(" "), about: page.s ?? "", where: page.c ?? "" },
    ...page.h.map(([anchor, text]) => ({ id: `${page.u}#${anchor}`, heading: text, about: "", where: page.t })),
  ]);
}

/** Build the index over documents(). */
export function buildIndex(pages) {
  const index = new MiniSearch({
    fields: ["title", "names", "heading", "about"],
    storeFields: ["title", "heading", "about", "where"],
    searchOptions: {
      boost: { title: 6, names: 4, heading: 2, about: 1 },
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      combineWith: "AND",
    },
  });
  index.addAll(documents(pages));
  return index;
}

/** Return up to `limit` results as {address, title, detail}, best first. */
export function searchTitles(index, query, limit = 8) {
  return index
    .search(query)
    .slice(0, limit)
    .map((found) => ({
      address: found.id,
      title: found.title ?? found.heading,
      detail: found.heading ? `in ${found.where}` : [found.where, found.about].filter(Boolean).join(": "),
    }));
}

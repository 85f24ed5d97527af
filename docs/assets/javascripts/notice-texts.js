/* What a reader must be told when storage is not as it should be. */

/** Kind of notice -> what is said. */
export const NOTICES = {
  forbidden: "Your browser does not let this site store anything. Progress is kept until you close this page: save it as a file on the progress page.",
  full: "Your browser's storage for this site is full. The last change is not saved: save your progress as a file on the progress page, then make room.",
  newer: "Your progress was saved by a newer version of this site. It is shown as far as it can be read, and nothing is changed in it: reload the page to get the newer version.",
  aside: "Your saved progress could not be read. It was set aside, unchanged; you can save it as a file on the progress page.",
};

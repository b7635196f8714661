/** Developer metadata by which a column is recognised when its header says nothing. */

/** Key of our metadata; the value is `sheet.column`. Visibility DOCUMENT: a copy of the table has another script project. */
export const TAG_KEY = 'mentoring.column';

/**
 * Stands in for the types of Node while `shared/` is checked.
 *
 * The types of docx, csv-parse and others ask for them, and would make `process` and `Buffer` visible to
 * every file of this pure layer; `typeRoots` in tsconfig.shared.json leads those requests here instead.
 */
export {};

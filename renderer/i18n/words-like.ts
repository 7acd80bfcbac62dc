/** The same keys as `T`, each with words of another language: a missing key or one too many does not compile. */
export type WordsLike<T> = { readonly [K in keyof T]: T[K] extends string ? string : WordsLike<T[K]> };

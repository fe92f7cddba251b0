/** A text in every language of the course. */
export interface Localized<T = string> {
  readonly en: T;
  readonly ja: T;
}

/** A kata as its folder's name says. */
export interface KataFolder {
  /** The folder's name, `08-side-by-side`. */
  readonly id: string;
  /** The number before the first hyphen. */
  readonly number: number;
  /** Absolute. */
  readonly folder: string;
}

/** A kata with what its `kata.json` says. */
export interface Kata extends KataFolder {
  readonly title: Localized;
  readonly part: number;
  readonly points: number;
  readonly concepts: readonly string[];
  /** From vague to plain. */
  readonly hints: Localized<readonly string[]>;
}

export interface Course {
  readonly name: string;
  readonly version: string;
  /** Absolute; holds `katas/` and `solutions/`. */
  readonly folder: string;
  /** In the order of their numbers. */
  readonly katas: readonly KataFolder[];
}

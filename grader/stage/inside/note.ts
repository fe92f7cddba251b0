/** Gives the object itself in place of a new one, so that the fields of a subclass are put on it. */
class Itself {
  constructor(object: object) {
    return object;
  }
}

/** Objects that were frozen before they got a note: V8 is about to refuse them private fields. */
const frozen = new WeakMap<object, unknown>();

/**
 * A note on an object of somebody else's, as a private field: nobody else can see it, it costs a third of an entry
 * in a WeakMap, and the garbage collector has no books to keep.
 */
export class Note extends Itself {
  #note: unknown;

  private constructor(object: object, note: unknown) {
    super(object);
    this.#note = note;
  }

  /** Puts a note on the object, in place of the one it may have. */
  static put(object: object, note: unknown): void {
    if (#note in object) {
      object.#note = note;
      return;
    }
    try {
      new Note(object, note);
    } catch {
      frozen.set(object, note);
    }
  }

  /** The object's note; undefined without one. */
  static of(object: object): unknown {
    return #note in object ? object.#note : frozen.get(object);
  }
}

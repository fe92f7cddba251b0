/** `call-bind` for the one method that `assert` takes of it. */
export = (): ((pattern: RegExp, text: string) => boolean) => Function.prototype.call.bind(RegExp.prototype.test);

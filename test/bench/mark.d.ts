declare module 'mark.js/dist/mark.es6.js' {
  export default class Mark {
    constructor(root: Element);
    mark(phrases: readonly string[], options?: { separateWordSearch?: boolean; diacritics?: boolean }): void;
    markRegExp(regex: RegExp, options?: { each?: () => void }): void;
    unmark(): void;
  }
}

/** In progress. */
export function defineTextFinder(): void {}

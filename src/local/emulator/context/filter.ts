/** In progress. */
export function defineFilter(): void {}

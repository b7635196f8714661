/** In progress. */
export function defineTextStyles(): void {}

/** In progress. */
export function defineDrive(): void {}

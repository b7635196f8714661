/** In progress. */
export function defineColourRules(): void {}

/** In progress. */
export function defineCharts(): void {}
